import { grade } from '../../graders/grade';
import { hostilePlans } from '../fuzz/plans';
import { median, medians, milliseconds, type Bench, type Measured } from './bench';

const plan = `# Orders: from dev to prod

We take the new orders load through development, staging and production, in that order.

- The pipeline builds one container image from the merge commit and stores it under an immutable digest. All lanes pull that digest.
- In development, unit tests and schema tests have to pass before the deploy to staging can be started.
- Staging's schemas are restored from production's DDL every Sunday. Names, addresses and card fragments are tokenised before they land.
- The Great Expectations suite runs there for two nights. A red suite blocks production.
- Production needs the signature of Priya Raman, who owns the orders domain.
- For 24 hours we watch rows written per run, minutes since the last load, and task failures, each filtered by the environment label.
- Should any of those leave its band, on-call runs \`revert-orders\`: it disables the schedule and puts the previous digest back. Four minutes.
`;
const longest = 64 * 1024;
const long = `${plan}\n`.repeat(Math.ceil(longest / plan.length)).slice(0, longest);

const bench: Bench = { title: `A plan of ${plan.length} characters, and one of ${longest}`, run };
export default bench;

async function run(): Promise<Measured[]> {
  const quick = await medians(
    { plan: () => grade('promotion-plan', plan), answer: () => grade('schema-change', plan) },
    400,
  );
  const slow = await medians({ long: () => grade('promotion-plan', long) }, 20);
  const worst = Math.max(...Object.values(hostilePlans).map(timeOf));
  return [
    bounded('grade a plan', quick.plan, 2),
    bounded('grade the same text as a schema change', quick.answer, 2),
    bounded('grade 64 kB', slow.long, 60),
    bounded('the slowest of the hostile texts', worst, 200),
  ];
}

function bounded(what: string, time: number, bar: number): Measured {
  return { what, value: milliseconds(time), bar: `${bar} ms`, kept: time <= bar };
}

function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const begin = performance.now();
    grade('promotion-plan', text);
    return performance.now() - begin;
  });
  return median(times);
}
