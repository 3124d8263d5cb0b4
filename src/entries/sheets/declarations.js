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
 * @param {string|range} kind How each key result is measured: reach, at least, at most, above, below, milestone, baseline (optional, default: reach)
 * @param {string} method How the key results come together: mean, min, max (optional, default: mean)
 * @return Score
 * @customfunction
 */
function OKR_SCORE(current, target, start, weight, kind, method) {
  return OkrWorkbook_.call("OKR.SCORE", [current, target, start, weight, kind, method]);
}

/**
 * How far each key result has come from its start to its target: 0 at the start, 1 at the target, beyond either end if the value is.
 *
 * @param {number|range} current Latest value, in its own unit; blank answers blank
 * @param {number|range} target Value to reach, in the same unit; below the start where the value should fall
 * @param {number|range} start Value it started from (optional, default: 0)
 * @param {string|range} kind How it is measured: reach, at least, at most, above, below, milestone, baseline (optional, default: reach)
 * @param {boolean} clamp TRUE holds the result between 0 and 1, as a score is (optional, default: FALSE)
 * @return Progress
 * @customfunction
 */
function OKR_PROGRESS(current, target, start, kind, clamp) {
  return OkrWorkbook_.call("OKR.PROGRESS", [current, target, start, kind, clamp]);
}

/**
 * The traffic-light status of each score: Achieved, On track, At risk, Off track, or No data where it is blank.
 *
 * @param {number|range} score Score or progress, 0 to 1
 * @param {number|range} expected Share expected by now, 0 to 1, as OKR.EXPECTED answers it (optional, default: none: the score alone decides)
 * @param {string|range} rule A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`: pace, google, aspirational, committed, viva, engagedly, upraise, cascade, planview, mooncamp, servicenow, puzzle (optional, default: pace with an expected share, google without)
 * @param {range} labels Two columns, status code and your own word for it (optional, default: the words above)
 * @return Status
 * @customfunction
 */
function OKR_STATUS(score, expected, rule, labels) {
  return OkrWorkbook_.call("OKR.STATUS", [score, expected, rule, labels]);
}
