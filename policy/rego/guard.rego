# METADATA
# title: Guard rails
# description: |
#   Compiled into the binary. The guard grants nothing: it closes records (refuse), takes classes out of
#   what the team's policy gives (barred, muted), and adds obligations. The host applies refuse, barred and
#   muted a second time to whatever comes out. What it promises is stated in proofs.rego and proven whenever
#   a policy is loaded, whatever the team wrote.
package tacit.guard

import rego.v2

# Purposes that rest on a duty in law or on legal claims. The person cannot switch them off by objecting
# (GDPR Art. 21(1) reaches only Art. 6(1)(e) and (f)), and Art. 18(2) lets them reach restricted data.
duty := {"compliance", "legal"}

# Art. 7(3): withdrawing is as easy as giving. No state of the record may stand in its way.
withdrawing if input.action == "withdraw"

# Requests of people (Art. 12(2)), restrictions (Art. 18), holds (Art. 17(3)) and what is past its retention
# (Art. 5(1)(e)). What closes a record to use is what these are about: a frozen person is to be answered, a restricted
# one freed, and the hold on a frozen one released. Were they refused, no state could be left again.
serving if input.action in {"request", "requests", "approve", "restrict", "hold", "retention"}

# No state of the person stands in the way of these. In return they carry nothing in or out: see silent.
passing if withdrawing

passing if serving

# Art. 15 and 16: people see and correct what is held about themselves. The credential names the subject that it
# answers for; one without a subject is nobody's own.
own if {
	input.purpose == "self_service"
	input.actor.subject == input.record.subject
}

# Whom an objection, a withdrawal or a refused channel does not bind.
unbound if input.purpose in duty

unbound if own

status := input.record.consents[input.purpose].status

channels := input.record.consents[input.purpose].channels

consent_purpose if data.catalog.purposes[input.purpose].consent_needed

# Records about nobody, as products are: there is nobody who could consent. In return nothing of a person leaves them.
impersonal if input.kind in data.catalog.impersonal

# ---------------------------------------------------------------- records that stay closed

# A frozen record is past its due erasure; only the claim it is kept for may read it. A request without a purpose
# is not for the claim.
refuse contains "frozen" if {
	input.record.frozen
	not input.purpose == "legal"
	not passing
}

# Art. 18(1): storage and nothing else. A break-glass ticket does not help.
refuse contains "restricted" if {
	input.record.restricted
	not unbound
	not passing
}

# Art. 21(3): an objection closes its purpose, whatever basis the purpose has.
refuse contains "objected" if {
	status == "objected"
	not unbound
	not passing
}

# Art. 7(3): so does a withdrawal. Going on under another basis would make the question a sham.
refuse contains "consent_withdrawn" if {
	status in {"withdrawn", "refused"}
	not unbound
	not passing
}

# Art. 6(1)(a): no consent, or a state that nobody knows, means no. Expiry is resolved before this point.
refuse contains "consent_missing" if {
	consent_purpose
	input.record
	not impersonal
	not status in {"given", "withdrawn", "refused", "objected"}
	not passing
}

# Art. 17(3)(e): what is held for a claim is not destroyed.
refuse contains "hold" if {
	input.record.hold
	input.action in {"erase", "delete"}
}

# Art. 15(4): people ask about themselves. Without a record these are about others: a list of requests, or of holds.
refuse contains "not_yours" if {
	serving
	input.purpose == "self_service"
	not input.record
}

# ---------------------------------------------------------------- classes that do not leave

# Art. 9: special categories need explicit consent for this very purpose, a basis in statute, or that the reader
# is the person.
special_allowed if {
	status == "given"
	input.record.consents[input.purpose].explicit == true
}

special_allowed if {
	input.purpose in duty
	input.record.bases.statutory == true
}

special_allowed if own

# The host always lists the class itself, and may add single fields.
barred contains c if {
	some c in data.catalog.special
	not special_allowed
}

# What is about somebody has no place in a record about nobody. The catalog sees to it; this holds without it.
barred contains c if some c in misplaced

misplaced contains c if {
	impersonal
	some c in {"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "behaviour", "special"}
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
	not unbound
}

muted contains "contact.phone" if {
	channels.phone == false
	not channels.sms == true
	not unbound
}

muted contains "contact.post" if {
	channels.post == false
	not unbound
}

muted contains "contact.social" if {
	channels.social == false
	not unbound
}

# What passes a restriction, a freeze and missing consent must not be a way around them: no class leaves, none is
# searched by, and no field is set.
silent if passing

# ---------------------------------------------------------------- the same by the names of fields

# A team may name a single field. It falls with each class that a field of that name belongs to, in any kind: a
# name that stands for an e-mail address here and for a telephone number there needs both channels.
sensitive contains c if some c in data.catalog.special

sensitive contains c if {
	some class in data.catalog.special
	some c in data.catalog.members[class]
}

barred_names contains c if {
	some c in sensitive
	not special_allowed
}

misplaced_names contains c if some c in misplaced

misplaced_names contains c if {
	some class in misplaced
	some c in data.catalog.members[class]
}

muted_names contains c if some c in muted

muted_names contains c if {
	some class in muted
	some c in data.catalog.members[class]
}

# ---------------------------------------------------------------- obligations

# A ticket opens nothing here. The entry of whoever waves one is full, and marked for the data protection officer.
oblige contains "audit:full" if input.breakglass.ticket

oblige contains "notify:dpo" if input.breakglass.ticket
