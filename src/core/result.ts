/** An expected failure is a value with a reason, never an exception. */
export type Result<Value, Why = string> = { ok: true; value: Value } | { ok: false; why: Why }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const no = <Why>(why: Why): { ok: false; why: Why } => ({ ok: false, why })
