const PERIOD =
  /(?:^|[\s(:"'])P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?(?=$|[\s).,;"'])/;
const SECONDS = [365.25 * 86_400, 30.4375 * 86_400, 604_800, 86_400, 3_600, 60, 1];

/** The seconds of an ISO 8601 period in a text: `P1Y2M`, `PT30M`. */
export function isoPeriod(text: string): number | undefined {
  const match = PERIOD.exec(text.slice(0, 200));
  if (!match) return undefined;
  return SECONDS.reduce((sum, unit, at) => sum + Number(match[at + 1] ?? 0) * unit, 0);
}
