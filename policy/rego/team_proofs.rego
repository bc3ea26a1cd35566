# METADATA
# title: What the default policy promises
# description: |
#   Yours to edit with team.rego, and to add to. Each rule marked `never` describes something that must be
#   impossible; a policy under which it is possible is refused, with an example. What no policy can do, whoever
#   writes it, is proven beside these and stands in the guard.
package tacit.team.proofs

import rego.v2

from_partner if input.client.kind == "partner"

addresses := {"contact.email", "contact.phone", "contact.post", "contact.social"}

# Records about nobody: of a kind that the catalog declares impersonal. The guard keeps what is about people out of them.
nobody if input.kind in data.catalog.impersonal

names contains c if {
	some class
	some c in data.catalog.members[class]
}

# In any form: clear, masked or as a pseudonym.
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

leaves contains c if {
	some c in names
	data.tacit.visible
	data.tacit.token[c]
}

# In any form, or searched by: a hit says what the value is.
reached contains c if some c in leaves

reached contains c if some c in searched

searched contains c if {
	some c in names
	data.tacit.visible
	data.tacit.match[c]
}

# METADATA
# title: A partner never gets special categories or amounts, in any form, nor searches by them
# custom: {never: true, citation: "GDPR Art. 25(2), Art. 28"}
partner_gets_amounts if {
	from_partner
	some class in {"special", "financial"}
	some c in data.catalog.members[class]
	reached[c]
}

# METADATA
# title: A partner never gets a name, a reference or an address in clear, nor searches by one
# custom: {never: true, citation: "GDPR Art. 25(2), Art. 28"}
partner_gets_names if {
	from_partner
	some class in {"identity"} | addresses
	some c in data.catalog.members[class]
	data.tacit.visible
	data.tacit.clear[c]
}

partner_gets_names if {
	from_partner
	some class in {"identity"} | addresses
	some c in data.catalog.members[class]
	searched[c]
}

# METADATA
# title: A partner never reaches a record of another team
# description: Records about nobody, as products are, have none.
# custom: {never: true, citation: "GDPR Art. 25(2), Art. 32"}
partner_beyond_team if {
	from_partner
	data.tacit.visible
	input.record
	not nobody
	not input.record.team in input.actor.teams
}

# METADATA
# title: What a region has and is about nobody is never changed or removed from another region
# custom: {never: true, citation: "GDPR Art. 32"}
changed_beyond_region if {
	nobody
	data.tacit.visible
	input.record.region
	input.action in {"update", "reassign", "delete", "erase", "merge"}
	not input.record.region in input.actor.regions
	not "*" in input.actor.regions
	not own_record
}

# METADATA
# title: A customer never reaches somebody else's record
# description: Records about nobody, as products are, are nobody's.
# custom: {never: true, citation: "GDPR Art. 15(4), Art. 32"}
customer_sees_another if {
	input.purpose == "self_service"
	data.tacit.visible
	input.record
	not nobody
	not input.actor.subject == input.record.subject
}

# METADATA
# title: A customer never changes what decisions rest on
# custom: {never: true, citation: "GDPR Art. 16, Art. 32"}
customer_decides if {
	input.purpose == "self_service"
	some c in {"owner", "team", "region", "stage", "verified", "external_ref", "operational", "identity"}
	data.tacit.visible
	data.tacit.write[c]
}

# METADATA
# title: Marketing never sees or searches by anything of a person who has not consented to marketing
# custom: {never: true, citation: "GDPR Art. 6(1)(a), ePrivacy Directive 2002/58/EC Art. 13"}
marketing_without_consent if {
	input.record
	input.purpose == "marketing"
	not nobody
	some c in names
	reached[c]
	not input.record.consents[input.purpose].status == "given"
}

# METADATA
# title: Analysis never sees a name or an address, only pseudonyms
# description: Of money it sees amounts, and neither an account nor a tax number.
# custom: {never: true, citation: "GDPR Art. 4(5), Art. 25(1)"}
analyst_sees_identity if {
	input.purpose == "analytics"
	not nobody
	some c in personal
	data.tacit.visible
	data.tacit.clear[c]
}

analyst_sees_identity if {
	input.purpose == "analytics"
	not nobody
	some c in personal
	data.tacit.visible
	data.tacit.mask[c]
}

personal contains c if {
	some class in {"identity", "content", "financial"} | addresses
	some c in data.catalog.members[class]
	not c in {"total", "amount", "unit_price", "cost", "revenue"}
}

# METADATA
# title: Analysis never searches by a name, an address, content or an amount
# custom: {never: true, citation: "GDPR Art. 4(5), Art. 25(1)"}
analyst_searches_identity if {
	input.purpose == "analytics"
	not nobody
	some class in {"identity", "content", "financial"} | addresses
	some c in data.catalog.members[class]
	searched[c]
}

# METADATA
# title: Whoever runs the system never gets personal data, in any form, nor searches by it or sets it
# description: |
#   What is said of the operational class, such as owner, team and stage, stands outside, and so do records about nobody.
# custom: {never: true, citation: "GDPR Art. 25(2), Art. 32"}
operator_gets_data if {
	input.purpose == "administration"
	not nobody
	some c in sealed
	reached[c]
}

operator_gets_data if {
	input.purpose == "administration"
	not nobody
	some c in sealed
	data.tacit.visible
	data.tacit.write[c]
}

sealed contains c if {
	some class in {"identity", "content", "special", "financial", "behaviour"} | addresses
	some c in data.catalog.members[class]
}

# METADATA
# title: Break-glass never opens special categories to support, sales or billing, nor lets them search by one
# custom: {never: true, citation: "GDPR Art. 9"}
breakglass_opens_special if {
	input.breakglass.ticket
	input.purpose in {"support", "sales", "billing"}
	some c in data.catalog.members.special
	reached[c]
}

# METADATA
# title: Break-glass is granted by officers and operators alone, and reviewed by officers alone
# custom: {never: true, citation: "GDPR Art. 32(4), Art. 39(1)(b)"}
breakglass_by_others if {
	data.tacit.visible
	input.action == "grant"
	not input.purpose in {"compliance", "administration"}
}

breakglass_by_others if {
	data.tacit.visible
	input.action == "review"
	not input.purpose == "compliance"
}

# METADATA
# title: Who saw a person is told to compliance and to the person itself alone
# custom: {never: true, citation: "GDPR Art. 15(1)(c), Art. 5(1)(f)"}
disclosures_told_to_others if {
	data.tacit.visible
	input.record
	input.action == "disclosures"
	not input.purpose == "compliance"
	not own_record
}

own_record if {
	input.purpose == "self_service"
	input.actor.subject == input.record.subject
}

# METADATA
# title: A copy of all that is held about a person is given to compliance and to the person itself alone
# custom: {never: true, citation: "GDPR Art. 15(3) and (4), Art. 20"}
exported_to_others if {
	data.tacit.visible
	input.record
	input.action == "export"
	not input.purpose == "compliance"
	not own_record
}

# METADATA
# title: Requests of people are decided and restrictions set by compliance alone, and read by nobody else but legal and the person
# custom: {never: true, citation: "GDPR Art. 12, Art. 18, Art. 39(1)(b)"}
rights_by_others if {
	data.tacit.visible
	input.action in {"approve", "restrict"}
	not input.purpose == "compliance"
}

rights_by_others if {
	data.tacit.visible
	input.action == "requests"
	not input.purpose in {"compliance", "legal"}
	not own_record
}

# METADATA
# title: Holds are placed and released by compliance and legal alone
# custom: {never: true, citation: "GDPR Art. 17(3)(e), Art. 5(1)(e)"}
held_by_others if {
	data.tacit.visible
	input.action == "hold"
	not input.purpose in {"compliance", "legal"}
}

# METADATA
# title: A form through which people send requests never reads a record, unless its credential imports as well
# custom: {never: true, citation: "GDPR Art. 25(2), Art. 32"}
portal_reads if {
	input.purpose == "operations"
	not "import" in input.actor.roles
	not "router" in input.actor.roles
	some c in names
	reached[c]
}

portal_reads if {
	input.purpose == "operations"
	not "import" in input.actor.roles
	not "router" in input.actor.roles
	data.tacit.visible
	not input.action in {"consent", "withdraw", "request"}
}

# METADATA
# title: The router never sees, searches by or sets anything but what work is handed out by
# description: Unless its credential imports as well.
# custom: {never: true, citation: "GDPR Art. 25(1) and (2)"}
router_gets_data if {
	"router" in input.actor.roles
	input.purpose == "operations"
	not "import" in input.actor.roles
	some c in sealed
	reached[c]
}

router_gets_data if {
	"router" in input.actor.roles
	input.purpose == "operations"
	not "import" in input.actor.roles
	some c in sealed
	data.tacit.visible
	data.tacit.write[c]
}

# METADATA
# title: What follows links notes that of nobody who has not consented, and sees no name, address or amount
# description: Unless its credential holds the purpose's own role as well.
# custom: {never: true, citation: "GDPR Art. 6(1)(a), ePrivacy Directive 2002/58/EC Art. 5(3)"}
collector_goes_beyond if {
	collecting_alone
	input.record
	not nobody
	data.tacit.visible
	not input.action == "withdraw"
	not input.record.consents[input.purpose].status == "given"
}

collector_goes_beyond if {
	collecting_alone
	some class in {"identity", "financial", "special"} | addresses
	some c in data.catalog.members[class]
	reached[c]
}

collecting_alone if {
	"collector" in input.actor.roles
	input.purpose in {"marketing", "analytics"}
	not "marketing" in input.actor.roles
	not "analyst" in input.actor.roles
}
