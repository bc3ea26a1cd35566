# METADATA
# title: What no policy can do
# description: |
#   Compiled into the binary. Each rule marked `never` describes something that must be impossible; it is proven
#   when a policy is loaded, for every input there could be, whatever the team wrote. The proofs rest on the guard
#   alone and repeat its conditions in their own words: a guard weakened by mistake cannot weaken its own proof.
#   They look at what is left after the guard, by the name of each class and of each field in it.
package tacit.proofs

import rego.v2

duty if input.purpose in {"compliance", "legal"}

own_access if {
	input.purpose == "self_service"
	input.actor.subject == input.record.subject
}

withdrawing if input.action == "withdraw"

# What serves the person: requests, restrictions, holds and retention.
serving if input.action in {"request", "requests", "approve", "restrict", "hold", "retention"}

passing if withdrawing

passing if serving

consent_needed if data.catalog.purposes[input.purpose].consent_needed == true

# A record about nobody: of a kind that the catalog declares impersonal.
nobody if input.kind in data.catalog.impersonal

special contains c if some c in data.catalog.special

special contains c if {
	some class in data.catalog.special
	some c in data.catalog.members[class]
}

special_ground if {
	input.record.consents[input.purpose].status == "given"
	input.record.consents[input.purpose].explicit == true
}

special_ground if {
	duty
	input.record.bases.statutory == true
}

special_ground if own_access

names contains c if {
	some class
	some c in data.catalog.members[class]
}

names contains c if some c in special

# Shown, masked or not.
leaves contains c if {
	some c in names
	data.tacit.visible
	data.tacit.clear[c]
}

leaves contains c if {
	some c in names
	data.tacit.visible
	data.tacit.mask[c]
}

# Shown, or searched by: a hit says what the value is.
reached contains c if some c in leaves

reached contains c if {
	some c in names
	data.tacit.visible
	data.tacit.match[c]
}

# ---------------------------------------------------------------- special categories

# METADATA
# title: Special categories are never shown, masked or not, without explicit consent or a legal ground
# description: |
#   The grounds are explicit consent for the very purpose, a basis in statute under compliance or legal, and people
#   reading about themselves.
# custom: {never: true, citation: "GDPR Art. 9(1) and (2), Art. 15"}
special_shown if {
	some c in special
	leaves[c]
	not special_ground
}

# METADATA
# title: Special categories are never given as a pseudonym, nor searched by, without explicit consent or a legal ground
# custom: {never: true, citation: "GDPR Art. 9(1) and (2), Art. 4(5)"}
special_linked if {
	some c in special
	data.tacit.visible
	data.tacit.token[c]
	not special_ground
}

special_linked if {
	some c in special
	data.tacit.visible
	data.tacit.match[c]
	not special_ground
}

# METADATA
# title: Special categories in clear are always recorded in full in the log
# custom: {never: true, citation: "GDPR Art. 5(2), Art. 9"}
special_unlogged if {
	some c in special
	data.tacit.visible
	data.tacit.clear[c]
	not data.tacit.oblige["audit:full"]
}

# ---------------------------------------------------------------- consent

# METADATA
# title: A purpose that needs consent, as marketing does, shows nothing of a person who has not given it
# description: |
#   Withdrawing and what serves the person's rights pass, and disclose nothing. Records about nobody, as products are,
#   stand outside.
# custom: {never: true, citation: "GDPR Art. 6(1)(a), Art. 7(1)"}
shown_without_consent if {
	data.tacit.visible
	input.record
	consent_needed
	not input.record.consents[input.purpose].status == "given"
	not passing
	not nobody
}

# METADATA
# title: What is spared consent because it is about nobody is never a record of a person
# description: |
#   Of every kind that the catalog does not declare impersonal, a record without consent is closed, whatever the team
#   gives.
# custom: {never: true, citation: "GDPR Art. 4(1), Art. 6(1)(a)"}
person_spared if {
	input.record
	consent_needed
	not input.record.consents[input.purpose].status == "given"
	not passing
	not nobody
	not data.tacit.refused
}

# METADATA
# title: A record about nobody never shows, or is searched by, what is about somebody
# description: Names, references of people, addresses, behaviour and special categories, in no form.
# custom: {never: true, citation: "GDPR Art. 4(1), Art. 25(1)"}
nobody_shows_person if {
	nobody
	some c in of_people
	reached[c]
}

nobody_shows_person if {
	nobody
	some c in of_people
	data.tacit.visible
	data.tacit.token[c]
}

of_people contains c if {
	some class in {"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "behaviour", "special"}
	some c in data.catalog.members[class]
}

# METADATA
# title: A purpose that needs consent never shows or searches by an e-mail address without consent to e-mail
# custom: {never: true, citation: "ePrivacy Directive 2002/58/EC Art. 13(1)"}
email_without_channel if {
	some c in data.catalog.members["contact.email"]
	reached[c]
	consent_needed
	not input.record.consents[input.purpose].channels.email == true
}

# METADATA
# title: A purpose that needs consent never shows or searches by a telephone number without consent to calls or text messages
# custom: {never: true, citation: "ePrivacy Directive 2002/58/EC Art. 13(1)"}
phone_without_channel if {
	some c in data.catalog.members["contact.phone"]
	reached[c]
	consent_needed
	not input.record.consents[input.purpose].channels.phone == true
	not input.record.consents[input.purpose].channels.sms == true
}

# METADATA
# title: A purpose that needs consent never shows or searches by a postal address without consent to post
# custom: {never: true, citation: "GDPR Art. 6(1)(a), Art. 7(1)"}
post_without_channel if {
	some c in data.catalog.members["contact.post"]
	reached[c]
	consent_needed
	not input.record.consents[input.purpose].channels.post == true
}

# METADATA
# title: A purpose that needs consent never shows or searches by a social network address without consent to that channel
# custom: {never: true, citation: "ePrivacy Directive 2002/58/EC Art. 13(1)"}
social_without_channel if {
	some c in data.catalog.members["contact.social"]
	reached[c]
	consent_needed
	not input.record.consents[input.purpose].channels.social == true
}

# METADATA
# title: An address whose channel the person refused is never shown or searched by, whatever the purpose rests on
# description: |
#   Compliance, legal and the person itself still see it. A number refused for calls may be agreed for text. A
#   pseudonym, by which nobody can be reached, may be given.
# custom: {never: true, citation: "GDPR Art. 21(2) and (3)"}
refused_channel_shown if {
	some c in data.catalog.members["contact.email"]
	reached[c]
	input.record.consents[input.purpose].channels.email == false
	not duty
	not own_access
}

refused_channel_shown if {
	some c in data.catalog.members["contact.phone"]
	reached[c]
	input.record.consents[input.purpose].channels.phone == false
	not input.record.consents[input.purpose].channels.sms == true
	not duty
	not own_access
}

refused_channel_shown if {
	some c in data.catalog.members["contact.post"]
	reached[c]
	input.record.consents[input.purpose].channels.post == false
	not duty
	not own_access
}

refused_channel_shown if {
	some c in data.catalog.members["contact.social"]
	reached[c]
	input.record.consents[input.purpose].channels.social == false
	not duty
	not own_access
}

# METADATA
# title: An objection, a withdrawal or a refusal closes its purpose, whatever basis the purpose has
# description: |
#   Not to compliance and legal, to the person itself, to a further withdrawal, or to what serves the person's rights;
#   the last two disclose nothing.
# custom: {never: true, citation: "GDPR Art. 7(3), Art. 21(3)"}
shown_after_objection if {
	data.tacit.visible
	input.record.consents[input.purpose].status in {"objected", "withdrawn", "refused"}
	not duty
	not own_access
	not passing
}

# METADATA
# title: Recording a withdrawal discloses nothing
# custom: {never: true, citation: "GDPR Art. 7(3), Art. 18(1)"}
withdrawal_discloses if {
	withdrawing
	some c in names
	reached[c]
}

withdrawal_discloses if {
	withdrawing
	some c in names
	data.tacit.visible
	data.tacit.token[c]
}

# ---------------------------------------------------------------- what serves the person's rights

# METADATA
# title: Requests of people, restrictions, holds and retention disclose nothing and set no field
# description: |
#   They are allowed whatever the state of the person is, so they must not be a way to its data: in no form does a
#   class leave, nor is it searched by or written.
# custom: {never: true, citation: "GDPR Art. 12(2), Art. 18(1), Art. 25(2)"}
rights_disclose if {
	serving
	some c in names
	reached[c]
}

rights_disclose if {
	serving
	some c in names
	data.tacit.visible
	data.tacit.token[c]
}

rights_disclose if {
	serving
	some c in names
	data.tacit.visible
	data.tacit.write[c]
}

# METADATA
# title: No state of a person closes a withdrawal, or what serves the person's rights
# description: Whether somebody may do it is for the team to say. Frozen, restricted, objected or held, it is the same.
# custom: {never: true, citation: "GDPR Art. 7(3), Art. 12(2)"}
rights_closed if {
	passing
	input.record
	data.tacit.refused
}

# METADATA
# title: People never reach requests, holds or retention but about themselves
# custom: {never: true, citation: "GDPR Art. 15(4), Art. 32"}
customer_beyond_itself if {
	serving
	input.purpose == "self_service"
	data.tacit.visible
	not input.record
}

# ---------------------------------------------------------------- restriction, freezing, holds

# METADATA
# title: Restricted data is stored and nothing else
# description: |
#   Lists, reports and exports included, break-glass included. The exceptions are legal claims and duties in law,
#   people reading about themselves, withdrawing, and what serves the person's rights.
# custom: {never: true, citation: "GDPR Art. 18(1) and (2)"}
restricted_used if {
	data.tacit.visible
	input.record.restricted == true
	not duty
	not own_access
	not passing
}

# METADATA
# title: A record past its erasure that is kept for a legal claim is open to the purpose legal alone
# description: Withdrawing and what serves the person's rights aside, which disclose nothing.
# custom: {never: true, citation: "GDPR Art. 17(3)(e), Art. 5(1)(e)"}
frozen_used if {
	data.tacit.visible
	input.record.frozen == true
	not input.purpose == "legal"
	not passing
}

# METADATA
# title: A record on hold is never erased or deleted
# custom: {never: true, citation: "GDPR Art. 17(3)(e)"}
held_erased if {
	data.tacit.visible
	input.record.hold == true
	input.action in {"erase", "delete"}
}

# METADATA
# title: The reasons hold and frozen, which say that a legal claim exists, are told to compliance and legal alone
# custom: {never: true, citation: "GDPR Art. 5(1)(f)"}
hold_told if {
	data.tacit.reasons.hold
	not duty
}

hold_told if {
	data.tacit.reasons.frozen
	not duty
}

# ---------------------------------------------------------------- break-glass

# METADATA
# title: Break-glass is always recorded in full in the log
# custom: {never: true, citation: "GDPR Art. 5(2), Art. 32"}
breakglass_unlogged if {
	input.breakglass.ticket
	not data.tacit.oblige["audit:full"]
}

# METADATA
# title: Break-glass is always marked in the log for the data protection officer
# custom: {never: true, citation: "GDPR Art. 39(1)(b)"}
breakglass_untold if {
	input.breakglass.ticket
	not data.tacit.oblige["notify:dpo"]
}
