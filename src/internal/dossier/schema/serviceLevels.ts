import * as z from 'zod/mini';
import { about, list, oneOf } from '../../../foundation/schema/fields.ts';
import { periods } from '../../../proposal/ServiceLevels.ts';
import { percent } from './primitives.ts';
import { words } from './words.ts';

const availability = z.strictObject({
  percent: about('How much of the time the service is there, such as 99.9', percent),
  per: about('Over which time it is measured', z._default(oneOf(periods), 'month')),
  except: about('What is not counted as a failure, such as agreed maintenance', z.optional(words)),
});

const severity = z.strictObject({
  name: about('What it is called: critical, high, normal', words),
  means: about('What it is, as a user sees it; printed under the name', z.optional(words)),
  answer: about('Within which time somebody answers: 30 minutes', z.optional(words)),
  repair: about('Within which time it is repaired: 4 hours', z.optional(words)),
  escalation: about('Who is told when it takes longer', z.optional(words)),
});

const credit = z.strictObject({
  below: about('When availability falls below this percentage', percent),
  percent: about('So much is credited, in percent', percent),
  of: about('Of what, as it stands after "of": the monthly fee', z.optional(words)),
});

/** What is promised of a service that runs: how available it is, how fast it is repaired, what is credited else. */
export const serviceLevels = z.strictObject({
  availability: about('How available the service is', z.optional(availability)),
  severities: about('How fast each kind of failure is answered and repaired, the worst first', list(severity)),
  credits: about(
    'What the client gets back when the service is less available, the highest percentage first',
    list(credit),
  ),
  recovery: about(
    'After a disaster',
    z.optional(
      z.strictObject({
        point: about('How much data may be lost at most: the last 15 minutes', z.optional(words)),
        time: about('Within which time the service is back: 4 hours', z.optional(words)),
      }),
    ),
  ),
  hours: about('When support answers: Monday to Friday, 8 a.m. to 6 p.m.', z.optional(words)),
});
