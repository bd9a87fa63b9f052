import type { Entry } from '../../read/config/entries';
import { canonical } from '../../read/config/names';

/** Words in a key that say that somebody is told, or that a run may not take for ever. */
const guards =
  /(?:^|_|\.)(?:sla|slas|slo|slos|timeout|timeouts|alert|alerts|alerting|alarm|alarms|notify|notification|notifications|notifier|pager|pagerduty|opsgenie|victorops|oncall|on_call|escalation|escalate|deadline|deadlines|freshness|max_runtime|max_duration|max_run_time|run_limit|time_limit|timelimit|on_failure|on_failure_callback|on_error|email_on_failure|email_on_retry|failure_email|failure_emails|on_sla_miss|sla_miss|sla_miss_callback|warn_after|error_after|latency_budget|page_on_failure|email_on|max_execution_time)(?:_|\.|$)/;
/** Other keys that only ever make an environment stricter. */
const locks =
  /(?:^|_|\.)(?:approval|approvals|approver|approvers|require_approval|requires_approval|manual_approval|deletion_protection|prevent_destroy|protected|protect|change_freeze|freeze|freeze_window|two_person|monitoring|monitor|monitors|watch|watchdog)(?:_|\.|$)/;

/** An SLA, a timeout or an alert. */
export function isGuard(shape: string): boolean {
  return guards.test(canonical(shape));
}

/** A key that prod may have alone: it only makes prod stricter. */
export function makesStricter(shape: string): boolean {
  return isGuard(shape) || locks.test(canonical(shape));
}

/** Whether a guard is set, and not switched off: `alerts: false`, `sla: null` and `timeout: 0` are none. */
export function isSet(entry: Entry): boolean {
  const { value } = entry;
  if (value.kind === 'mapping') return value.pairs.length > 0;
  if (value.kind === 'list') return value.items.length > 0;
  if (value.value === null || value.value === false || value.value === 0) return false;
  return !/^(?:\s*|none|off|no|never|false|disabled|0|n\/a|null|tbd|todo|unlimited|infinite|-1)$/i.test(
    String(value.value),
  );
}
