/*
 * The formulas as Google Sheets finds them: real functions at the top level, each with the comment that becomes its
 * help. Made from the catalogue by `npm run generate`.
 */

/**
 * The score of an objective, 0 to 1: the weighted mean of how far its key results have come, each held between 0 and 1.
 *
 * @param {number|range} current Latest value of each key result, in its own unit; a blank one is left out, never counted as 0
 * @param {number|range} target Value each key result should reach, in the same unit as its current value
 * @param {number|range} start Value each key result started from; with a target below it the key result is one that should fall (optional, default: 0)
 * @param {number|range} weight How much each key result counts, in any scale; 0 or more (optional, default: all count the same)
 * @param {string|range} kind How each key result is measured. Words: reach, at least, at most, above, below, milestone, baseline (optional, default: reach)
 * @param {string} method How the key results come together. Words: mean, min, max (optional, default: mean)
 * @customfunction
 */
function OKR_SCORE(current, target, start, weight, kind, method) {
  return OkrWorkbook_.call("OKR.SCORE", arguments);
}

/**
 * How far each key result has come from its start to its target: 0 at the start, 1 at the target, beyond either end if the value is.
 *
 * @param {number|range} current Latest value, in its own unit; blank answers blank
 * @param {number|range} target Value to reach, in the same unit; below the start where the value should fall
 * @param {number|range} start Value it started from (optional, default: 0)
 * @param {string|range} kind How it is measured. Words: reach, at least, at most, above, below, milestone, baseline (optional, default: reach)
 * @param {boolean} clamp TRUE holds the result between 0 and 1, as a score is (optional, default: FALSE)
 * @customfunction
 */
function OKR_PROGRESS(current, target, start, kind, clamp) {
  return OkrWorkbook_.call("OKR.PROGRESS", arguments);
}

/**
 * The share of the way that should be behind each key result by a date, 0 to 1: evenly from start to due date, or by the steps of a plan.
 *
 * @param {date|range} start_date First day of the key result or its period; may be blank where steps are given
 * @param {date|range} due_date Last day, on which all of it is expected; may be blank where steps are given
 * @param {date|range} as_of The day to look from; blank answers blank. Nothing reads the clock: point to a cell with the date
 * @param {range} steps Two columns, date and share expected from that day on (0 to 1, or 0% to 100%), in any order; they replace the even way (optional, default: evenly from start to due date)
 * @param {string} count How days count: elapsed is 0 on the first day, inclusive counts the day itself as done (optional, default: elapsed)
 * @customfunction
 */
function OKR_EXPECTED(start_date, due_date, as_of, steps, count) {
  return OkrWorkbook_.call("OKR.EXPECTED", arguments);
}

/**
 * The traffic-light status of each score: Achieved, On track, At risk, Off track, or No data where it is blank.
 *
 * @param {number|range} score Score or progress, 0 to 1
 * @param {number|range} expected Share expected by now, 0 to 1, as OKR.EXPECTED answers it (optional, default: none: the score alone decides)
 * @param {string|range} rule A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`. Words: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: pace with an expected share, google without)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: the words above)
 * @customfunction
 */
function OKR_STATUS(score, expected, rule, labels) {
  return OkrWorkbook_.call("OKR.STATUS", arguments);
}

/**
 * How the score and status of one key result come about, step by step and with its numbers, so that anyone can check them by hand.
 *
 * @param {number|range} current Latest value of one key result, one cell
 * @param {number|range} target Value it should reach, one cell
 * @param {number|range} start Value it started from, one cell (optional, default: 0)
 * @param {string|range} kind How it is measured. Words: reach, at least, at most, above, below, milestone, baseline (optional, default: reach)
 * @param {number|range} expected Share expected by now, 0 to 1, as OKR.EXPECTED answers it (optional, default: none: the score alone decides)
 * @param {string|range} rule A preset's name, or a measure with its cut-offs, as in OKR.STATUS. Words: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: pace with an expected share, google without)
 * @customfunction
 */
function OKR_EXPLAIN(current, target, start, kind, expected, rule) {
  return OkrWorkbook_.call("OKR.EXPLAIN", arguments);
}

/**
 * Each score as a bar of text with its percentage, for a cell, an e-mail or a chat. Only what is done shows 100%, and only what has not begun shows 0%.
 *
 * @param {number|range} score Score or progress, 1 is done; beyond 0 and 1 the bar stays empty or full and the percentage goes on; blank answers blank
 * @param {number} width Length of the bar in blocks, a whole number from 1 to 50 (optional, default: 10)
 * @customfunction
 */
function OKR_BAR(score, width) {
  return OkrWorkbook_.call("OKR.BAR", arguments);
}

/**
 * The status rules that can be named in OKR.STATUS and the tables: what each one measures, from where it is green and amber, and where it comes from.
 *
 * @customfunction
 */
function OKR_RULES() {
  return OkrWorkbook_.call("OKR.RULES", arguments);
}

/**
 * The score of each row with everything below it: company from teams, teams from people, as a weighted mean. Of statuses, the worst or the latest.
 *
 * @param {string|range} id Id of each row; several rows with one id are reduced to one score by their weights; a blank one can have no children
 * @param {string|range} parent Id of the row above; blank at the top
 * @param {string|range} score The row's own score, 0 to 1, or blank where it has only its children's; or its status: our words, red, amber, green, or their like
 * @param {number|range} weight How much a row counts among its siblings; 0 or more (optional, default: all count the same)
 * @param {string} method mean, worst (the lowest score or the worst status) or latest (the row given last) (optional, default: mean for scores, worst for statuses)
 * @param {number|range} own_share Weight of a row's own score beside its children's, in the scale of their weights; 0 leaves it out (optional, default: the mean of its children's weights, as if it were one more child)
 * @customfunction
 */
function OKR_ROLLUP(id, parent, score, weight, method, own_share) {
  return OkrWorkbook_.call("OKR.ROLLUP", arguments);
}

/**
 * Objectives and key results as a tree: each row under its parent, indented with lines, with its score beside it.
 *
 * @param {string|range} id Id of each row; of several rows with one id, others hang under the first
 * @param {string|range} parent Id of the row above; blank at the top
 * @param {string|range} title What each row shows
 * @param {string|range} score Score or status of each row, shown beside it as it is (optional, default: the titles alone)
 * @customfunction
 */
function OKR_TREE(id, parent, title, score) {
  return OkrWorkbook_.call("OKR.TREE", arguments);
}

/**
 * The latest value that a check-in log holds for each id, as of a date if one is given. Of two on one day the one further down counts.
 *
 * @param {string|range} id Id of each key result; spaces around it and capitals make no difference
 * @param {string|range} log_id The log's column of ids
 * @param {date|range} log_date The log's column of dates; an id with a value that has none is refused, since that value may be the latest
 * @param {string|range} log_value The log's column of values; a line without one is left out
 * @param {date} as_of Last day that counts (optional, default: the whole log)
 * @customfunction
 */
function OKR_LATEST(id, log_id, log_date, log_value, as_of) {
  return OkrWorkbook_.call("OKR.LATEST", arguments);
}

/**
 * Where the value will be on each date, if it goes on as the check-ins so far; with a level, also how low and how high a single new value may come out.
 *
 * @param {date|range} dates Dates of the check-ins, in any order; of several on one date the last counts
 * @param {number|range} values Values of the check-ins; blank ones are skipped, one without a date is refused
 * @param {date|range} at_date Dates to forecast; blank answers blank
 * @param {string} method linear (the straight line through all check-ins), last pace (from the first to the latest), or flat (the latest stays) (optional, default: linear)
 * @param {number} level How sure the range from low to high should be, e.g. 0.8 for 80 %; it needs three check-ins and method linear, else low and high stay blank (optional, default: no range)
 * @customfunction
 */
function OKR_FORECAST(dates, values, at_date, method, level) {
  return OkrWorkbook_.call("OKR.FORECAST", arguments);
}

/**
 * The date on which each target is reached, if the value goes on as the check-ins so far; where a check-in has reached it already, the date of that one.
 *
 * @param {date|range} dates Dates of the check-ins, in any order; of several on one date the last counts
 * @param {number|range} values Values of the check-ins; blank ones are skipped, one without a date is refused
 * @param {number|range} target Values to reach; above the first check-in it should rise, below it should fall
 * @param {string} method linear (the straight line through all check-ins), last pace (from the first to the latest), or flat (the latest stays) (optional, default: linear)
 * @customfunction
 */
function OKR_ETA(dates, values, target, method) {
  return OkrWorkbook_.call("OKR.ETA", arguments);
}

/**
 * A plan for one key result: where it should be at the end of each week, month or quarter, with the step to get there. Nothing is rounded, and the last row is the target on the due date.
 *
 * @param {number} target Value to reach on the due date, in its own unit
 * @param {date} start_date First day of the way
 * @param {date} due_date Last day of the way
 * @param {number} start Value it starts from, in the same unit (optional, default: 0)
 * @param {string} cadence How often it is reported: at the end of each calendar day, week (Sunday), month, quarter, half or year; 400 rows at most (optional, default: month)
 * @customfunction
 */
function OKR_PHASE(target, start_date, due_date, start, cadence) {
  return OkrWorkbook_.call("OKR.PHASE", arguments);
}

/**
 * A whole table of key results judged at once: score, expected share, status and a note for each row, in the order of the sheet.
 *
 * @param {range} range The table with its header row, as it is. Key result, Current and Target (or Progress) are needed; Start, Weight, Due, Type and more count where they stand, in any order, in English, Norwegian, German, French, Spanish or Portuguese
 * @param {date} as_of The day to judge by; without it nothing is expected, late or stale (optional, default: none: the score alone decides the status)
 * @param {string} rule A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`. Words: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: pace where dates are known, else committed or aspirational by Type, else google)
 * @param {string} period The period of rows that carry neither dates nor a period of their own, such as `2026-Q1` (optional, default: none)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: English words)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_TABLE(range, as_of, rule, period, labels, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.TABLE", arguments);
}

/**
 * Score, expected share, status and note to stand beside a table: typed into its heading row, each result comes to stand on the row of its key result, with nothing beside blank rows, lines and totals.
 *
 * @param {range} range The table with its header row, as it is. Key result, Current and Target (or Progress) are needed; Start, Weight, Due, Type and more count where they stand, in any order, in English, Norwegian, German, French, Spanish or Portuguese
 * @param {date} as_of The day to judge by; without it nothing is expected, late or stale (optional, default: none: the score alone decides the status)
 * @param {string} rule A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`. Words: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: pace where dates are known, else committed or aspirational by Type, else google)
 * @param {string} period The period of rows that carry neither dates nor a period of their own, such as `2026-Q1` (optional, default: none)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: English words)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_BESIDE(range, as_of, rule, period, labels, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.BESIDE", arguments);
}

/**
 * The objectives of a table, each with the weighted mean of its key results, what is expected by now, its status, and the key result that holds it back.
 *
 * @param {range} range The table with its header row, as it is. Key result, Current and Target (or Progress) are needed; Start, Weight, Due, Type and more count where they stand, in any order, in English, Norwegian, German, French, Spanish or Portuguese
 * @param {date} as_of The day to judge by; without it nothing is expected, late or stale (optional, default: none: the score alone decides the status)
 * @param {string} rule A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`. Words: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: pace where dates are known, else committed or aspirational by Type, else google)
 * @param {string} period The period of rows that carry neither dates nor a period of their own, such as `2026-Q1` (optional, default: none)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: English words)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_OBJECTIVES(range, as_of, rule, period, labels, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.OBJECTIVES", arguments);
}

/**
 * What each column of a table is read as, with a sample and the reason, columns that no rule uses included. To overrule one, write the meaning behind its heading in brackets: `Mål [Target]`.
 *
 * @param {range} range Your table with its heading row, in English, Portuguese, German, French, Spanish or Norwegian
 * @customfunction
 */
function OKR_COLUMNS(range) {
  return OkrWorkbook_.call("OKR.COLUMNS", arguments);
}

/**
 * A coach's findings on a table of key results or KPIs: what is weak or contradictory, why it matters, and how to mend it.
 *
 * @param {range} range The table with its header row, as it is: key results with their objectives, or KPIs
 * @param {number} max_key_results Most key results under one objective; some teach 3, most 3 to 5 (optional, default: 5)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_LINT(range, max_key_results, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.LINT", arguments);
}

/**
 * A balanced scorecard: objectives, KPIs, score and status of each perspective, the four of Kaplan and Norton first, empty ones included.
 *
 * @param {range} range KPIs or key results with their header row and a Perspective column; a name above blanks holds below
 * @param {date} as_of The day to judge by; without it nothing is expected, late or stale (optional, default: none: the score alone decides the status)
 * @param {string} rule A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`. Words: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: for key results as in OKR.TABLE; for KPIs score 1 0.9 on the attainment)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_SCORECARD(range, as_of, rule, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.SCORECARD", arguments);
}

/**
 * How much of its target each KPI attains, 1 = met: actual ÷ target, target ÷ actual where lower is better, or 1 less the distance where a level is held.
 *
 * @param {number|range} actual Value reported, in the KPI's unit; blank answers blank
 * @param {number|range} target Value it should have, in the same unit; blank answers blank
 * @param {string|range} direction Which way is better: up, down or hold (as close to the target as can be); words such as “Lower is better” and operators such as ≤ are read too (optional, default: up)
 * @customfunction
 */
function OKR_KPI_ATTAINMENT(actual, target, direction) {
  return OkrWorkbook_.call("OKR.KPI.ATTAINMENT", arguments);
}

/**
 * The traffic-light status of each KPI: On track, At risk or Off track by its attainment; No data and No target where there is none, so that neither looks healthy.
 *
 * @param {number|range} actual Value reported, in the KPI's unit; blank is No data
 * @param {number|range} target Value it should have, in the same unit; blank is No target
 * @param {string|range} direction Which way is better: up, down or hold (as close to the target as can be); words such as “Lower is better” and operators such as ≤ are read too (optional, default: up)
 * @param {string|range} rule Cut-offs on the attainment, `score 1 0.9`, with a third one for Achieved; or on the value itself, `value 95 85` (distances from the target where a level is held) (optional, default: score 1 0.9; score 0.95 0.90 where a level is held)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: the words above)
 * @customfunction
 */
function OKR_KPI_STATUS(actual, target, direction, rule, labels) {
  return OkrWorkbook_.call("OKR.KPI.STATUS", arguments);
}

/**
 * How far each actual is from its plan: the difference, its share of the plan, and whether that is favourable. A plan of 0 has no share.
 *
 * @param {number|range} actual Value reported; blank answers blank
 * @param {number|range} plan Value planned, in the same unit; blank answers blank
 * @param {string|range} direction Which way is better: up, down or hold (as close to the target as can be); words such as “Lower is better” and operators such as ≤ are read too (optional, default: none: the reading is Above plan or Below plan)
 * @param {string} sign actual-plan keeps the sign of the arithmetic (IBCS); favourable-positive makes every favourable difference positive (optional, default: actual-plan)
 * @param {string} unit share for amounts; points or bps (basis points) for percentages, given as 47% or 0.47: they differ in points, and a percentage of a percentage is left out (optional, default: share)
 * @customfunction
 */
function OKR_KPI_VARIANCE(actual, plan, direction, sign, unit) {
  return OkrWorkbook_.call("OKR.KPI.VARIANCE", arguments);
}

/**
 * One KPI's value over a period up to a date, such as year to date or the last 12 months, from a log in any order; or the same span of the period before or of last year.
 *
 * @param {date|range} dates Date of each report; where a report covers a period, its last day
 * @param {number|range} values Value of each report; for a ratio its numerator. Blank ones count for nothing
 * @param {date} as_of The date up to which it counts, that day included
 * @param {string} period day, week, month, quarter, half, year, all, or `rolling 12 months` (days, weeks, quarters too) (optional, default: month)
 * @param {string} aggregation How the reports in the period come together; ratio is the sum of values ÷ the sum of denominators. Words: last, sum, average, min, max, count, ratio (optional, default: last)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {number|range} denominators Denominator of each report, read by the aggregation ratio only (optional, default: none)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @param {string} compare current; prior is the same span of the period before, prior full that whole period, last year the same span a year before (optional, default: current)
 * @customfunction
 */
function OKR_KPI_VALUE(dates, values, as_of, period, aggregation, fiscal_start, denominators, calendar, compare) {
  return OkrWorkbook_.call("OKR.KPI.VALUE", arguments);
}

/**
 * Where the fiscal year will end if the rest goes to plan, and what each remaining period must bring to meet the plan. A period without an actual yet counts with its plan.
 *
 * @param {date|range} dates Last day of each period, in any order; periods outside the fiscal year of as_of are left out
 * @param {number|range} actuals Amount achieved in each period, blank where not reported yet
 * @param {number|range} plan Amount planned for each period, in the same unit
 * @param {date} as_of The date up to which actuals count, that day included
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_KPI_OUTLOOK(dates, actuals, plan, as_of, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.KPI.OUTLOOK", arguments);
}

/**
 * Where a KPI is heading over its last periods: Improving, Worsening or Flat (the line through them moves by no more than 2 % of their mean size), and the slope of that line.
 *
 * @param {date|range} dates Date of each report, in any order
 * @param {number|range} values Value of each report; blank ones are left out
 * @param {string} direction Which way is better: up, down, or hold, which improves as the values near the target (optional, default: up)
 * @param {number} periods How many of the latest periods count, 2 or more (optional, default: 6)
 * @param {number} target The level to hold, in the KPI's unit; only hold needs it (optional, default: none)
 * @customfunction
 */
function OKR_KPI_TREND(dates, values, direction, periods, target) {
  return OkrWorkbook_.call("OKR.KPI.TREND", arguments);
}

/**
 * Where each value stands among its peers: the share that is worse (ties count half), the quartile with 1 the best, the rank, and the gap to the median.
 *
 * @param {number|range} value One's own value; blank answers blank
 * @param {number|range} peers Values of the others, in the same unit, one's own not among them; blank ones are left out
 * @param {string|range} direction Which way is better: up, down or hold (as close to the target as can be); words such as “Lower is better” and operators such as ≤ are read too (optional, default: up)
 * @customfunction
 */
function OKR_KPI_BENCHMARK(value, peers, direction) {
  return OkrWorkbook_.call("OKR.KPI.BENCHMARK", arguments);
}

/**
 * A whole table of KPIs judged by their latest report: attainment, variance, change, year to date, status and trend of each, and a note on what was assumed or could not be read. Variance is actual less target, Change actual less Prior, the report before, both in points for percentages; YTD is in the KPI's own aggregation.
 *
 * @param {range} range The table with its header row, as it is: one row per KPI, or per KPI and period, or periods as columns. KPI and Actual are needed; Target, Direction, Aggregation, Unit, Cadence, Amber and Red count where they stand, in any order and any of six languages
 * @param {date} as_of The day up to which reports count, that day included (optional, default: the latest report of each KPI)
 * @param {string} rule Cut-offs on the attainment, `score 1 0.9`, or on the value, `value 95 85`, for all KPIs (optional, default: the row's own Amber and Red, else score 1 0.9; score 0.95 0.90 where a level is held)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: English words)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_KPI_TABLE(range, as_of, rule, labels, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.KPI.TABLE", arguments);
}

/**
 * The latest value, its target, attainment, variance, status and trend to stand beside a KPI table: typed into its heading row, each result comes to stand on the row of its KPI; in a table with one row per KPI and period every report is judged on its own row.
 *
 * @param {range} range The table with its header row, as it is: one row per KPI, or per KPI and period, or periods as columns. KPI and Actual are needed; Target, Direction, Aggregation, Unit, Cadence, Amber and Red count where they stand, in any order and any of six languages
 * @param {date} as_of The day up to which reports count, that day included (optional, default: the latest report of each KPI)
 * @param {string} rule Cut-offs on the attainment, `score 1 0.9`, or on the value, `value 95 85`, for all KPIs (optional, default: the row's own Amber and Red, else score 1 0.9; score 0.95 0.90 where a level is held)
 * @param {range} labels Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it (optional, default: English words)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_KPI_BESIDE(range, as_of, rule, labels, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.KPI.BESIDE", arguments);
}

/**
 * A KPI table as a list with one line for each KPI and period: what stands in columns of months, quarters or weeks comes under each other.
 *
 * @param {range} range Your KPI table with its heading row; periods may stand in columns or in rows
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_KPI_HISTORY(range, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.KPI.HISTORY", arguments);
}

/**
 * The KPIs whose latest report is off plan by more than both floors, good or bad, the largest first within each unit; last those that could not be read or compared, each with the reason in place of its difference.
 *
 * @param {range} range The table with its header row, as it is: one row per KPI, or per KPI and period, or periods as columns. KPI and Actual are needed; Target, Direction, Aggregation, Unit, Cadence, Amber and Red count where they stand, in any order and any of six languages
 * @param {number} share Floor as a share of the plan, 0.05 or 5%; for a percentage, 5 points. Only more than that counts (optional, default: 0, any share)
 * @param {number} amount Floor in the KPIs' own unit; percentages are judged by the share alone. Only more than that counts (optional, default: 0, any amount)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_KPI_EXCEPTIONS(range, share, amount, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.KPI.EXCEPTIONS", arguments);
}

/**
 * Which KPIs should become a key result, replayed period by period: Promote after two unmet ones in a row, Recovering until two are met in a row, then Revert and Watch; and which key results may Graduate to a KPI.
 *
 * @param {string|range} kpi Name or id of the KPI (or key result) of each report
 * @param {date|range} date Date of each report, in any order
 * @param {number|range} actual Value reported; a report without one neither counts nor resets
 * @param {number|range} target Its standard at that date, in the same unit
 * @param {string|range} direction Which way is better: up, down or hold (as close to the target as can be); words such as “Lower is better” and operators such as ≤ are read too (optional, default: up)
 * @param {number} periods How many periods in a row, 1 or more (optional, default: 2)
 * @param {string} source kpi: should it become a key result; key result: met that many cycles running, may it graduate to a KPI (optional, default: kpi)
 * @customfunction
 */
function OKR_KPI_PROMOTE(kpi, date, actual, target, direction, periods, source) {
  return OkrWorkbook_.call("OKR.KPI.PROMOTE", arguments);
}

/**
 * What the KPIs say about the key results they feed: one KPI stands for the current value, several come together by their shares.
 *
 * @param {range} key_results The table of key results with its header row: Id or Key result, Start, Target, dates or Period
 * @param {range} kpis The table of KPIs with its header row: Id or KPI, Baseline, Target, Direction, and its values, one row or column a period
 * @param {range} map Which KPI feeds which key result: columns Key result, KPI and, where several do, Share; ids or names
 * @param {date} as_of The day to judge by; what is reported later is left out (optional, default: everything reported counts, and nothing is expected)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_MAP(key_results, kpis, map, as_of, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.MAP", arguments);
}

/**
 * The gaps of a map: key results that no KPI feeds, KPIs that feed none, KPIs without data, and names in the map that mean nothing.
 *
 * @param {range} key_results The table of key results with its header row: Id or Key result, Start, Target, dates or Period
 * @param {range} kpis The table of KPIs with its header row: Id or KPI, Baseline, Target, Direction, and its values, one row or column a period
 * @param {range} map Which KPI feeds which key result: columns Key result, KPI and, where several do, Share; ids or names
 * @customfunction
 */
function OKR_COVERAGE(key_results, kpis, map) {
  return OkrWorkbook_.call("OKR.COVERAGE", arguments);
}

/**
 * Where key results and the KPIs that feed them contradict each other: direction, unit, target, how often they are reported, and shares.
 *
 * @param {range} key_results The table of key results with its header row: Id or Key result, Start, Target, dates or Period
 * @param {range} kpis The table of KPIs with its header row: Id or KPI, Baseline, Target, Direction, and its values, one row or column a period
 * @param {range} map Which KPI feeds which key result: columns Key result, KPI and, where several do, Share; ids or names
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_CONFLICTS(key_results, kpis, map, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.CONFLICTS", arguments);
}

/**
 * The name of the period each date lies in: 2026-M03, 2026-Q1 or 2026-W07 in a calendar year, FY26 Q3 in a fiscal one. The names sort, and none is taken for a date.
 *
 * @param {date|range} date A date; blank answers blank
 * @param {string|range} cadence Which period: day, week, month, quarter, half or year (optional, default: month)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_PERIOD(date, cadence, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.PERIOD", arguments);
}

/**
 * The first day of the period each date lies in.
 *
 * @param {date|range} date A date; blank answers blank
 * @param {string|range} cadence Which period: day, week, month, quarter, half or year (optional, default: month)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_PERIOD_START(date, cadence, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.PERIOD.START", arguments);
}

/**
 * The last day of the period each date lies in.
 *
 * @param {date|range} date A date; blank answers blank
 * @param {string|range} cadence Which period: day, week, month, quarter, half or year (optional, default: month)
 * @param {string} fiscal_start First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first (optional, default: 1, the calendar year)
 * @param {string} calendar `months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31` (optional, default: months)
 * @customfunction
 */
function OKR_PERIOD_END(date, cadence, fiscal_start, calendar) {
  return OkrWorkbook_.call("OKR.PERIOD.END", arguments);
}
