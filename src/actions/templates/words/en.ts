import type { TemplateName } from "../TemplateContent";

interface Words {
  readonly title: string;
  /** Each objective with its key results behind it, in the order of their figures. */
  readonly objectives: readonly (readonly string[])[];
  readonly kpis: readonly string[];
}

const owners = {
  cfo: "CFO",
  coo: "COO",
  sales: "Head of Sales",
  service: "Head of Service",
  people: "Head of People",
  accounting: "Head of Accounting",
  accountant: "Accountant",
  controller: "Controller",
  treasurer: "Treasurer",
  lead: "Team lead",
  emergency: "Head of Emergency",
  theatre: "Theatre manager",
  nurse: "Chief nurse",
  wards: "Ward managers",
  discharge: "Discharge team",
  infection: "Infection control",
  pharmacy: "Pharmacy",
  medical: "Medical director",
};
export type TemplateOwner = keyof typeof owners;

const units = {
  "%": "%",
  /** Thousands of the currency that is usual where the language is spoken, and one of it. */
  thousands: "k€",
  money: "€",
  days: "days",
  hours: "hours",
  minutes: "minutes",
  points: "points",
  customers: "customers",
  people: "people",
  bookings: "bookings",
  complaints: "complaints",
  operations: "operations",
  bedDays: "bed-days",
  falls: "falls",
};
export type TemplateUnit = keyof typeof units;

/** What the templates say, in English. Another language is another object of this type. */
export interface TemplateWords {
  readonly owners: Readonly<Record<TemplateOwner, string>>;
  readonly units: Readonly<Record<TemplateUnit, string>>;
  readonly templates: Readonly<Record<TemplateName, Words>>;
}

export const english: TemplateWords = {
  owners,
  units,
  templates: {
    company: {
      title: "Company quarter",
      objectives: [
        [
          "Customers stay because their problem is solved first time",
          "Net revenue retention",
          "Requests solved at first contact",
          "Customers lost in the quarter",
        ],
        [
          "Cash comes in as fast as we deliver",
          "Days sales outstanding",
          "Invoices sent within two days of delivery",
          "Receivables overdue by more than 30 days",
        ],
        [
          "Good people find it easy to do good work here",
          "Employee net promoter score",
          "Colleagues who leave against our wish",
          "Days until an open role is filled",
        ],
      ],
      kpis: [
        "Revenue",
        "Order intake",
        "Gross margin",
        "Operating cost",
        "Orders delivered on the promised day",
      ],
    },
    team: {
      title: "Team quarter",
      objectives: [
        [
          "Managers trust the numbers they get",
          "Days to close the month",
          "Corrections booked after the close",
          "Managers who say the report helps them decide",
        ],
        [
          "Routine no longer eats our week",
          "Hours spent on postings by hand each month",
          "Invoices matched without a hand",
          "Overtime per person and month",
        ],
      ],
      kpis: [],
    },
    finance: {
      title: "Finance KPI pack",
      objectives: [],
      kpis: [
        "Revenue",
        "Order intake",
        "Gross margin",
        "Operating cost",
        "Days sales outstanding",
        "Liquidity cover",
        "Forecast error",
      ],
    },
    scorecard: {
      title: "Balanced scorecard",
      objectives: [
        ["We earn enough to pay for our own growth", "Operating margin", "Profit turned into cash"],
        [
          "Customers recommend us without being asked",
          "Net promoter score",
          "Customers who buy again within a year",
        ],
        ["Orders flow without waiting", "Days from order to delivery", "Orders that need rework"],
        [
          "Our people have the skills that tomorrow's work needs",
          "Key roles with a trained deputy",
          "Training days per person",
        ],
      ],
      kpis: [
        "Revenue",
        "Operating margin",
        "Complaints per 1,000 orders",
        "Customers kept",
        "Orders delivered on the promised day",
        "Staff turnover",
        "Open roles filled from within",
      ],
    },
    hospital: {
      title: "Hospital operations",
      objectives: [
        [
          "Patients are seen when they need us",
          "Median wait in the emergency department",
          "Emergency patients admitted or home within four hours",
          "Operations cancelled on the day, per month",
        ],
        [
          "A bed is free for whoever needs one",
          "Average length of stay",
          "Discharges before noon",
          "Bed-days lost to delayed discharge, per month",
        ],
        [
          "Care is safe on every ward",
          "Falls with harm per 1,000 bed-days",
          "Hand hygiene observed as it should be",
          "Medication checked within a day of admission",
        ],
      ],
      kpis: [
        "Bed occupancy",
        "Theatre utilisation",
        "Average length of stay",
        "Readmissions within 30 days",
        "Staff sickness",
        "Cost per case",
        "Patients who would recommend us",
      ],
    },
  },
};
