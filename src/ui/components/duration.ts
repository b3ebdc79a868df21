/** A unit that `Intl.NumberFormat` knows. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A whole number of one unit. */
export interface DurationPart {
  value: number;
  unit: DurationUnit;
}

const DAY = 86_400;
const DAYS_A_MONTH = 30.4375;
const DAYS_A_YEAR = 365.25;

/**
 * A duration as people say it: 1,209,600 seconds are 2 weeks, 364 days are 1 year, 395 days are
 * 13 months, 400 days are 400 days. One part, or years and months.
 */
export function inPeoplesUnits(seconds: number): DurationPart[] {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 120 && whole !== 60) return [{ value: whole, unit: 'second' }];
  const minutes = Math.round(whole / 60);
  if (minutes < 120 && minutes !== 60) return [{ value: minutes, unit: 'minute' }];
  const hours = Math.round(whole / 3_600);
  if (hours < 48 && hours !== 24) return [{ value: hours, unit: 'hour' }];
  return inDaysOrMore(Math.round(whole / DAY));
}

function inDaysOrMore(days: number): DurationPart[] {
  const years = Math.round(days / DAYS_A_YEAR);
  const months = Math.round(days / DAYS_A_MONTH);
  if (isAbout(days, years * DAYS_A_YEAR, Math.min(1.3 * years, 4))) {
    return [{ value: years, unit: 'year' }];
  }
  if (days % 7 === 0 && days <= 56) return [{ value: days / 7, unit: 'week' }];
  if (months <= 24 && isAbout(days, months * DAYS_A_MONTH, Math.min(0.5 * months + 0.4, 2.7))) {
    return [{ value: months, unit: 'month' }];
  }
  return days > 1.5 * DAYS_A_YEAR ? inYearsAndMonths(months) : [{ value: days, unit: 'day' }];
}

/** Calendar months and years differ by days: 364 to 366 days are all a year to people. */
function isAbout(days: number, target: number, tolerance: number): boolean {
  return target > 0 && Math.abs(days - target) <= tolerance;
}

/** Beyond ten years nobody counts the months. */
function inYearsAndMonths(months: number): DurationPart[] {
  const years: DurationPart = { value: Math.floor(months / 12), unit: 'year' };
  const rest = months % 12;
  return rest === 0 || years.value >= 10 ? [years] : [years, { value: rest, unit: 'month' }];
}
