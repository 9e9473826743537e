import { COMMERCIAL_SIGNS } from './commercial.ts';
import { COST_SIGNS } from './cost.ts';
import { DEPARTMENT_SIGNS } from './departments.ts';
import { ENVIRONMENT_SIGNS } from './environment.ts';
import { EVERYDAY_SIGNS } from './everyday.ts';
import { FORCE_SIGNS } from './forces.ts';
import { GENERAL_SIGNS } from './general.ts';
import { INTERNAL_SIGNS } from './internal.ts';
import { LOCAL_SERVICE_SIGNS } from './local-services.ts';
import { OTHER_LAW_SIGNS } from './other-laws.ts';
import { PEOPLE_SIGNS } from './people.ts';
import { POLICING_SIGNS } from './policing.ts';
import { PUBLISHED_SIGNS } from './published.ts';
import { SECURITY_SIGNS } from './security.ts';
import type { Sign } from './sign.ts';
import { SOUGHT_SIGNS } from './sought.ts';
import { SUBJECT_SIGNS } from './subjects.ts';
import { UNITED_STATES_SIGNS } from './united-states.ts';
import { WATCHDOG_SIGNS } from './watchdogs.ts';

/** Every sign, by family. The order has no meaning. */
export const ALL_SIGNS: readonly Sign[] = [
  ...POLICING_SIGNS,
  ...SECURITY_SIGNS,
  ...PEOPLE_SIGNS,
  ...INTERNAL_SIGNS,
  ...COMMERCIAL_SIGNS,
  ...PUBLISHED_SIGNS,
  ...COST_SIGNS,
  ...ENVIRONMENT_SIGNS,
  ...UNITED_STATES_SIGNS,
  ...DEPARTMENT_SIGNS,
  ...WATCHDOG_SIGNS,
  ...LOCAL_SERVICE_SIGNS,
  ...FORCE_SIGNS,
  ...OTHER_LAW_SIGNS,
  ...SUBJECT_SIGNS,
  ...SOUGHT_SIGNS,
  ...EVERYDAY_SIGNS,
  ...GENERAL_SIGNS,
];
