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
}

mask contains c if {
	some c in team.mask
	not guard.silent
	not guard.barred_names[c]
	not guard.muted_names[c]
}

token contains c if {
	some c in team.token
	not guard.silent
	not guard.barred_names[c]
}

match contains c if {
	some c in team.match
	not guard.silent
	not guard.barred_names[c]
	not guard.muted_names[c]
}

write contains c if some c in team.write

oblige contains o if some o in team.oblige

oblige contains o if some o in guard.oblige

# Special categories leave on the full record only.
oblige contains "audit:full" if {
	visible
	some c in guard.sensitive
	clear[c]
}

# Reasons are for those who may know that the record exists. To everybody else it is absent.
reasons contains r if {
	knows
	some r in team.reasons
	r != "hold"
}

reasons contains r if {
	knows
	some r in guard.refuse
	r != "hold"
}

# That a hold exists says that a dispute exists: the guard tells it to the purposes of duty alone.
reasons contains "hold" if {
	knows
	guard.refuse.hold
	input.purpose in guard.duty
}

reasons contains "purpose_not_allowed" if {
	knows
	guard.refuse.hold
	not input.purpose in guard.duty
}

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

knows if team.known == true

knows if team.visible == true
