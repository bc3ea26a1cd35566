# METADATA
# title: The decision
# description: |
#   What the team's policy gives, less what the guard takes. Every output is a set of constants; the host
#   folds clear over mask over token, and a class named nowhere is hidden.
package tacit

import data.tacit.guard
import data.tacit.team
import rego.v2

# METADATA
# entrypoint: true
decision := {
	"visible": visible,
	"clear": clear,
	"mask": mask,
	"token": token,
	"match": match,
	"write": write,
	"oblige": oblige,
	"reasons": reasons,
	"refuse": guard.refuse,
	"barred": guard.barred,
	"muted": guard.muted,
}

default visible := false

visible if {
	team.visible == true
	not refused
}

refused if some _ in guard.refuse

clear contains c if {
	some c in team.clear
	not guard.silent
	not guard.barred_names[c]
	not guard.muted_names[c]
	not guard.misplaced_names[c]
}

mask contains c if {
	some c in team.mask
	not guard.silent
	not guard.barred_names[c]
	not guard.muted_names[c]
	not guard.misplaced_names[c]
}

token contains c if {
	some c in team.token
	not guard.silent
	not guard.barred_names[c]
	not guard.misplaced_names[c]
}

match contains c if {
	some c in team.match
	not guard.silent
	not guard.barred_names[c]
	not guard.muted_names[c]
	not guard.misplaced_names[c]
}

write contains c if {
	some c in team.write
	not guard.silent
}

oblige contains o if some o in team.oblige

oblige contains o if some o in guard.oblige

# Special categories leave on the full record only.
oblige contains "audit:full" if {
	visible
	some c in guard.sensitive
	clear[c]
}

# ---------------------------------------------------------------- reasons

# Reasons are for those who may know that the record exists. To everybody else it is absent.
knows if team.known == true

knows if team.visible == true

# Words that say that a legal claim exists. The guard alone says them, to the purposes of duty.
claims := {"hold", "frozen"}

reasons contains r if {
	knows
	some r in team.reasons
	not r in claims
}

# Staff must know not to use the record, and why. Whoever runs the system need not.
reasons contains r if {
	knows
	some r in guard.refuse
	not r in claims
	not administering
}

reasons contains r if {
	knows
	some r in guard.refuse
	r in claims
	input.purpose in guard.duty
}

# To staff a frozen record is a restricted one: both are stored and not used, so neither can be told from the other.
reasons contains "restricted" if {
	knows
	guard.refuse.frozen
	not input.purpose in guard.duty
	not administering
	not guard.own
}

# A restriction does not close a record to the person itself, so that word would say that it is frozen.
reasons contains "purpose_not_allowed" if {
	team.visible == true
	guard.refuse.frozen
	guard.own
}

# One word for every state of the person. Only to whom the team gives this right: else it has said why not, and the
# answer must not depend on the state.
reasons contains "purpose_not_allowed" if {
	team.visible == true
	refused
	administering
}

# Whoever may delete can still infer a hold from a refusal to delete what it may read. That cannot be helped: the
# record is not deleted, and to answer that it was would be a lie on which the next step is built. Each attempt is in
# the log. Whoever may not delete gets the same answer with a hold and without.
reasons contains "purpose_not_allowed" if {
	team.visible == true
	guard.refuse.hold
	not closed_besides
	not input.purpose in guard.duty
}

# What closes the record to reading as well is told whether there is a hold or not.
closed_besides if {
	some r in guard.refuse
	r != "hold"
}

administering if input.purpose == "administration"

# What the guard took out of a visible record.
reasons contains "special_category" if {
	visible
	some c in guard.barred_names
	team.clear[c]
}

reasons contains "consent_missing" if {
	visible
	some c in guard.muted_names
	team.clear[c]
}
