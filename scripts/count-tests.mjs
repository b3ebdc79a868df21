// Adds up what vitest's JSON reports say and prints it as CI reads it. It is JavaScript so that it
// can still speak when `npm ci` failed. Exits with 1 where a test failed or a report is missing or empty.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((path) => {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  console.error(`${path} is missing: those tests did not run`);
  return { numPassedTests: 0, numFailedTests: 0 };
});
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
const passed = sum('numPassedTests');
const failed = sum('numFailedTests');
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || reports.some(({ numPassedTests }) => numPassedTests === 0)) process.exitCode = 1;
