/** Why a finding of `npm audit` that is high or critical does not stop us, by its advisory. Remove it with its cause. */
export const exceptions: Record<string, string> = {}
