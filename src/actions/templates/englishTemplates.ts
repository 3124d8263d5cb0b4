import type { Direction } from "../../core/model/KeyResult";
import type { Aggregation } from "../../core/model/Kpi";
import type {
  TemplateContent,
  TemplateKeyResult,
  TemplateKpi,
  TemplateName,
  TemplateObjective,
} from "./TemplateContent";

/** The templates in English: made-up numbers of the right size, to be written over. */
export const englishTemplates: Readonly<Record<TemplateName, TemplateContent>> = {
  company: {
    title: "Company quarter",
    objectives: [
      objective("Customers stay because their problem is solved first time", [
        reach("Net revenue retention", "Head of Sales", "%", 0.97, 1.04),
        reach("Requests solved at first contact", "Head of Service", "%", 0.62, 0.78),
        reach("Customers lost in the quarter", "Head of Sales", "customers", 18, 10),
      ]),
      objective("Cash comes in as fast as we deliver", [
        reach("Days sales outstanding", "CFO", "days", 58, 48),
        reach("Invoices sent within two days of delivery", "Head of Accounting", "%", 0.7, 0.95),
        reach("Receivables overdue by more than 30 days", "CFO", "k€", 420, 250),
      ]),
      objective("Good people find it easy to do good work here", [
        reach("Employee net promoter score", "Head of People", "points", 12, 30),
        reach("Colleagues who leave against our wish", "Head of People", "people", 6, 2),
        reach("Days until an open role is filled", "Head of People", "days", 52, 35),
      ]),
    ],
    kpis: [
      kpi("Revenue", "CFO", "k€", "up", "sum", 4200),
      kpi("Order intake", "Head of Sales", "k€", "up", "sum", 4500, true),
      kpi("Gross margin", "CFO", "%", "up", "average", 0.42),
      kpi("Operating cost", "CFO", "k€", "down", "sum", 1350),
      kpi("Orders delivered on the promised day", "COO", "%", "up", "average", 0.95, true),
    ],
  },
  team: {
    title: "Team quarter",
    objectives: [
      objective("Managers trust the numbers they get", [
        reach("Days to close the month", "Team lead", "days", 9, 5),
        reach("Corrections booked after the close", "Accountant", "bookings", 40, 15),
        reach("Managers who say the report helps them decide", "Controller", "%", 0.45, 0.7),
      ]),
      objective("Routine no longer eats our week", [
        reach("Hours spent on postings by hand each month", "Accountant", "hours", 120, 60),
        reach("Invoices matched without a hand", "Accountant", "%", 0.62, 0.85),
        reach("Overtime per person and month", "Team lead", "hours", 9, 4),
      ]),
    ],
    kpis: [],
  },
  finance: {
    title: "Finance KPI pack",
    objectives: [],
    kpis: [
      kpi("Revenue", "Controller", "k€", "up", "sum", 4200),
      kpi("Order intake", "Head of Sales", "k€", "up", "sum", 4500, true),
      kpi("Gross margin", "Controller", "%", "up", "average", 0.42),
      kpi("Operating cost", "Controller", "k€", "down", "sum", 1350),
      kpi("Days sales outstanding", "Head of Accounting", "days", "down", "last", 48),
      kpi("Liquidity cover", "Treasurer", "days", "up", "last", 45),
      kpi("Forecast error", "Controller", "%", "down", "average", 0.05, true),
    ],
  },
  scorecard: {
    title: "Balanced scorecard",
    objectives: [
      objective(
        "We earn enough to pay for our own growth",
        [
          reach("Operating margin", "CFO", "%", 0.11, 0.14),
          reach("Profit turned into cash", "CFO", "%", 0.75, 0.9),
        ],
        "Financial",
      ),
      objective(
        "Customers recommend us without being asked",
        [
          reach("Net promoter score", "Head of Sales", "points", 32, 45),
          reach("Customers who buy again within a year", "Head of Sales", "%", 0.58, 0.7),
        ],
        "Customer",
      ),
      objective(
        "Orders flow without waiting",
        [
          reach("Days from order to delivery", "COO", "days", 14, 9),
          reach("Orders that need rework", "COO", "%", 0.08, 0.04),
        ],
        "Internal process",
      ),
      objective(
        "Our people have the skills that tomorrow's work needs",
        [
          reach("Key roles with a trained deputy", "Head of People", "%", 0.4, 0.75),
          reach("Training days per person", "Head of People", "days", 2, 5),
        ],
        "Learning and growth",
      ),
    ],
    kpis: [
      kpi("Revenue", "CFO", "k€", "up", "sum", 4200, false, "Financial"),
      kpi("Operating margin", "CFO", "%", "up", "average", 0.14, false, "Financial"),
      kpi(
        "Complaints per 1,000 orders",
        "Head of Service",
        "complaints",
        "down",
        "average",
        4,
        true,
        "Customer",
      ),
      kpi("Customers kept", "Head of Sales", "%", "up", "last", 0.92, false, "Customer"),
      kpi(
        "Orders delivered on the promised day",
        "COO",
        "%",
        "up",
        "average",
        0.95,
        true,
        "Internal process",
      ),
      kpi("Staff turnover", "Head of People", "%", "down", "last", 0.1, false, "Learning and growth"),
      kpi(
        "Open roles filled from within",
        "Head of People",
        "%",
        "up",
        "last",
        0.4,
        true,
        "Learning and growth",
      ),
    ],
  },
  hospital: {
    title: "Hospital operations",
    objectives: [
      objective("Patients are seen when they need us", [
        reach("Median wait in the emergency department", "Head of Emergency", "minutes", 95, 60),
        reach("Emergency patients admitted or home within four hours", "Head of Emergency", "%", 0.68, 0.85),
        reach("Operations cancelled on the day, per month", "Theatre manager", "operations", 34, 18),
      ]),
      objective("A bed is free for whoever needs one", [
        reach("Average length of stay", "Chief nurse", "days", 5.8, 5.1),
        reach("Discharges before noon", "Ward managers", "%", 0.22, 0.4),
        reach("Bed-days lost to delayed discharge, per month", "Discharge team", "bed-days", 310, 180),
      ]),
      objective(
        "Care is safe on every ward",
        [
          reach("Falls with harm per 1,000 bed-days", "Chief nurse", "falls", 1.4, 0.8),
          reach("Hand hygiene observed as it should be", "Infection control", "%", 0.78, 0.92),
          reach("Medication checked within a day of admission", "Pharmacy", "%", 0.65, 0.9),
        ],
        "",
        "committed",
      ),
    ],
    kpis: [
      kpi("Bed occupancy", "Chief nurse", "%", "hold", "average", 0.88, true),
      kpi("Theatre utilisation", "Theatre manager", "%", "up", "average", 0.82, true),
      kpi("Average length of stay", "Chief nurse", "days", "down", "average", 5.1),
      kpi("Readmissions within 30 days", "Medical director", "%", "down", "average", 0.08),
      kpi("Staff sickness", "Head of People", "%", "down", "average", 0.045, true),
      kpi("Cost per case", "CFO", "€", "down", "average", 4100),
      kpi("Patients who would recommend us", "Medical director", "%", "up", "average", 0.9),
    ],
  },
};

function objective(
  title: string,
  keyResults: readonly TemplateKeyResult[],
  perspective = "",
  type: TemplateObjective["type"] = "aspirational",
): TemplateObjective {
  return { title, type, perspective, keyResults };
}

function reach(title: string, owner: string, unit: string, start: number, target: number): TemplateKeyResult {
  return { title, owner, kind: "reach", unit, start, target };
}

function kpi(
  name: string,
  owner: string,
  unit: string,
  direction: Direction,
  aggregation: Aggregation,
  target: number,
  leading = false,
  perspective = "",
): TemplateKpi {
  return { name, owner, unit, direction, aggregation, leading, perspective, target };
}
