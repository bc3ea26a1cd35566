# METADATA
# title: Guard rails
# description: |
#   Compiled into the binary. The guard grants nothing: it closes records (refuse), takes classes out of
#   what the team's policy gives (barred, muted), and adds obligations. The host applies refuse, barred and
#   muted a second time to whatever comes out.
package tacit.guard

import rego.v2

# Purposes that rest on a duty in law or on legal claims. The person cannot switch them off by objecting
# (GDPR Art. 21(1) reaches only Art. 6(1)(e) and (f)), and Art. 18(2) lets them reach restricted data.
duty := {"compliance", "legal"}

# Art. 7(3): withdrawing is as easy as giving. No state of the record may stand in its way.
withdrawing if input.action == "withdraw"

status := input.record.consents[input.purpose].status

channels := input.record.consents[input.purpose].channels

consent_purpose if data.catalog.purposes[input.purpose].consent_needed

# ---------------------------------------------------------------- records that stay closed

# A frozen record is past its due erasure; only the claim it is kept for may read it.
refuse contains "frozen" if {
	input.record.frozen
	input.purpose != "legal"
	not withdrawing
}

# Art. 18(1): storage and nothing else.
refuse contains "restricted" if {
	input.record.restricted
	not input.purpose in duty
	not withdrawing
}

# Art. 21(3): an objection closes its purpose, whatever basis the purpose has.
refuse contains "objected" if {
	status == "objected"
	not input.purpose in duty
	not withdrawing
}

# Art. 7(3): so does a withdrawal. Going on under another basis would make the question a sham.
refuse contains "consent_withdrawn" if {
	status in {"withdrawn", "refused"}
	not input.purpose in duty
	not withdrawing
}

# Art. 6(1)(a): no consent, or a state that nobody knows, means no. Expiry is resolved before this point.
refuse contains "consent_missing" if {
	consent_purpose
	input.record
	not status in {"given", "withdrawn", "refused", "objected"}
	not withdrawing
}

# Art. 17(3)(e): what is held for a claim is not destroyed.
refuse contains "hold" if {
	input.record.hold
	input.action in {"erase", "delete"}
}

# ---------------------------------------------------------------- classes that do not leave

# Art. 9: special categories need explicit consent for this very purpose, or a basis in statute.
special_allowed if {
	status == "given"
	input.record.consents[input.purpose].explicit == true
}

special_allowed if {
	input.purpose in duty
	input.record.bases.statutory == true
}

# The host always lists the class itself, and may add single fields.
barred contains c if {
	some c in data.catalog.special
	not special_allowed
}

# ePrivacy Art. 13: consent is given per channel, so an address of another channel stays inside. Only its
# token, by which nobody can be reached, may still leave.
muted contains "contact.email" if {
	consent_purpose
	not channels.email == true
}

muted contains "contact.phone" if {
	consent_purpose
	not channels.phone == true
	not channels.sms == true
}

muted contains "contact.post" if {
	consent_purpose
	not channels.post == true
}

muted contains "contact.social" if {
	consent_purpose
	not channels.social == true
}

# A channel that was refused by name is closed under every other basis as well.
muted contains "contact.email" if {
	channels.email == false
	not input.purpose in duty
}

muted contains "contact.phone" if {
	channels.phone == false
	not channels.sms == true
	not input.purpose in duty
}

muted contains "contact.post" if {
	channels.post == false
	not input.purpose in duty
}

muted contains "contact.social" if {
	channels.social == false
	not input.purpose in duty
}

# Withdrawing passes a restriction and a freeze, so nothing may ride along.
silent if withdrawing

# ---------------------------------------------------------------- obligations

# A ticket opens nothing here. Whoever waves one is on record in full.
oblige contains "audit:full" if input.breakglass.ticket
