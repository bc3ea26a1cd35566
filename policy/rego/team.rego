# METADATA
# title: Default policy of a team
# description: |
#   Yours to edit. A request is answered when the actor holds the purpose's role (acting), the row lies in
#   its regions (in_scope), the role may do this to this kind (allowed), and the subject has the basis the
#   purpose rests on (grounded). What leaves then is a matter of field classes. The guard only narrows this.
#
#   Three kinds of caller: your own programs (acting), those of a partner company (partnering), and customers
#   who read about themselves (acting for self_service). Records about nobody, such as products, are open to all of
#   your own programs, wherever they lie (impersonal); a region's own are changed from there. What must never come of an
#   edit stands in team_proofs.rego; the rows that show each rule at work are in team_test.rego.
package tacit.team

import rego.v2

# ---------------------------------------------------------------- who

# One role per purpose: a credential that serves two purposes holds two roles. Beyond this a credential carries
# its purposes; the vault refuses any other before it asks here.
role_of := {
	"support": "support",
	"sales": "sales",
	"marketing": "marketing",
	"billing": "billing",
	"analytics": "analyst",
	"compliance": "officer",
	"legal": "counsel",
	"operations": "import",
	"administration": "operator",
	"self_service": "customer",
}

holds_role if role_of[input.purpose] in input.actor.roles

acting if {
	holds_role
	not from_partner
}

# Programs of another company. They get the purposes named here and no other.
from_partner if input.client.kind == "partner"

partner_purposes := {"support", "sales"}

partnering if {
	holds_role
	from_partner
	input.purpose in partner_purposes
}

# A form or portal through which customers answer for themselves.
portal if {
	input.purpose == "operations"
	"portal" in input.actor.roles
}

# The program that hands out new work by the catalog's routing, and moves what is late a step up.
routing if {
	input.purpose == "operations"
	"router" in input.actor.roles
	not from_partner
}

# The program that counts which links of a campaign were followed. By whom is noted of people who agreed to the purpose.
collecting if {
	input.purpose in {"marketing", "analytics"}
	"collector" in input.actor.roles
	not from_partner
}

# ---------------------------------------------------------------- which rows

# Products, articles, campaigns with their links, and segments are about nobody: they have no basis and no consent, and
# most have no region. They are seen from anywhere.
impersonal if input.kind in data.catalog.impersonal

# What whoever answers for itself, or for a partner, may see of that. Articles can be for staff alone.
on_display := {"product"}

# Regions decide for everybody. Teams decide for the purposes that you enter here; a row is also its owner's, and the
# vault compares the owner with the credential's id. Under a purpose in team_rows_only, rows of other teams do not
# exist. Under one in masked_beyond_team they do, with addresses and amounts masked wherever a rule below asks for
# `near`; as shipped, those of sales do.
team_rows_only := set()

masked_beyond_team := set()

of_team if input.record.team in input.actor.teams

mine if of_team

mine if input.record.owner == input.actor.id

near if mine

near if not input.purpose in masked_beyond_team

# Without a record there is no row to be out of scope: the host sends none where an action concerns no row.
in_scope if not input.record

in_scope if {
	in_region
	in_team
	input.purpose != "self_service"
}

# Customers reach what is about themselves, wherever it lies.
in_scope if own

in_scope if {
	impersonal
	input.purpose != "self_service"
	not from_partner
	not input.action in changing
}

# What a region has is changed from there; what has none by whoever may change its kind.
in_scope if {
	impersonal
	input.purpose != "self_service"
	not from_partner
	not input.record.region
}

changing := {"update", "reassign", "delete", "erase", "merge"}

in_scope if {
	impersonal
	input.kind in on_display
	input.action in {"read", "list"}
}

in_scope if emergency

in_region if "*" in input.actor.regions

# A record without a region belongs to nobody but those who hold every region.
in_region if input.record.region in input.actor.regions

# A partner gets what was assigned to one of its teams.
in_team if of_team

in_team if {
	not from_partner
	mine
}

in_team if {
	not from_partner
	not input.purpose in team_rows_only
}

# GDPR Art. 15: the credential names the one subject that it answers for.
own if {
	input.purpose == "self_service"
	input.actor.subject == input.record.subject
}

# Break-glass: the vault sends a ticket only where a second person granted this actor this very subject, for a few
# hours. It opens reading, in any region and team; the guard sees to the full record and tells the officer.
emergency if {
	input.breakglass.ticket
	acting
	input.purpose in emergency_purposes
	input.action == "read"
}

emergency_purposes := {"support", "sales", "billing"}

# Who gets this far may know that the record exists, and is told why it stays closed.
known if {
	acting
	in_scope
}

known if {
	partnering
	in_scope
}

known if {
	portal
	in_scope
}

known if {
	routing
	in_scope
}

known if {
	collecting
	in_scope
}

# Nothing exists yet when a subject is created, so there is nothing to hide.
known if {
	acting
	input.action == "create"
	input.kind in data.catalog.subjects
}

# ---------------------------------------------------------------- what may be done, by purpose and kind

every_kind := {"*"}

grants := {
	"support": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"search": every_kind,
		"history": every_kind,
		"create": {"contact", "contact_point", "case", "interaction", "participant", "task", "asset", "article"},
		"update": {"contact", "contact_point", "case", "interaction", "participant", "task", "asset", "article"},
		"reassign": {"case", "task"},
	},
	"sales": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"search": every_kind,
		"history": every_kind,
		"create": {
			"contact", "contact_point", "account", "interaction", "participant", "relationship", "opportunity", "buying_role",
			"order", "order_line", "asset", "task", "campaign_member", "product", "article",
		},
		"update": {
			"contact", "contact_point", "account", "interaction", "participant", "relationship", "opportunity", "buying_role",
			"order", "order_line", "asset", "task", "campaign_member", "product", "article",
		},
		"reassign": {"contact", "account", "relationship", "opportunity", "buying_role", "order", "asset", "task"},
		"delete": {"participant", "buying_role", "order_line"},
	},
	"marketing": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"create": {"campaign", "campaign_link", "campaign_member", "segment", "article"},
		"update": {"campaign", "campaign_link", "campaign_member", "segment", "article"},
		"reassign": {"campaign", "segment"},
		"delete": {"campaign", "campaign_link", "campaign_member", "segment", "article"},
		"extract": every_kind,
	},
	"billing": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"create": {"order", "order_line"},
		"update": {"order", "order_line"},
		"delete": {"order_line"},
		"extract": every_kind,
	},
	"analytics": {
		"read": every_kind,
		"list": every_kind,
		"create": {"segment"},
		"update": {"segment"},
		"extract": every_kind,
	},
	"compliance": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"search": every_kind,
		"history": every_kind,
		"disclosures": every_kind,
		"consents": every_kind,
		"audit": every_kind,
		"erase": every_kind,
		"basis": every_kind,
		"export": every_kind,
		"grant": every_kind,
		"revoke": every_kind,
		"review": every_kind,
		"grants": every_kind,
		"policy": every_kind,
		"request": every_kind,
		"requests": every_kind,
		"approve": every_kind,
		"restrict": every_kind,
		"hold": every_kind,
		"retention": every_kind,
		"extract": every_kind,
		"merge": every_kind, # a steward settles what agrees in nothing that others may look up
	},
	"legal": {
		"read": every_kind,
		"list": every_kind,
		"history": every_kind,
		"consents": every_kind,
		"requests": every_kind,
		"hold": every_kind,
	},
	"operations": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"search": every_kind,
		"create": every_kind,
		"update": every_kind,
		"reassign": every_kind,
		"import": every_kind,
		"consent": every_kind,
		"basis": every_kind,
		"merge": every_kind,
		"extract": every_kind,
	},
	"administration": {
		"read": every_kind,
		"list": every_kind,
		"delete": every_kind,
		"erase": every_kind,
		"reassign": every_kind,
		"grant": every_kind,
		"revoke": every_kind,
		"grants": every_kind,
		"policy": every_kind,
		"activate": every_kind,
		"retention": every_kind,
		"webhook": every_kind,
	},
	"self_service": {
		"read": every_kind,
		"disclosures": every_kind,
		"consents": every_kind,
		"request": every_kind,
		"requests": every_kind,
		"export": every_kind,
		"create": {"contact_point"},
		"update": {"contact", "contact_point", "account", "case"},
	},
}

# A repairer reads and closes the cases it was given; a reseller follows its customers and notes what was said.
partner_grants := {
	"support": {
		"read": every_kind,
		"list": every_kind,
		"create": {"interaction"},
		"update": {"case"},
	},
	"sales": {
		"read": every_kind,
		"list": every_kind,
		"create": {"interaction"},
	},
}

# The router reads what the rules look at, and says whose it is. Under the same role cases are moved up, assets get tasks
# when they are to be serviced, and a customer whose relationship ended is noted as such. The collector finds the link and the campaign that it
# belongs to, and notes that somebody followed it.
router_grants := {
	"read": every_kind,
	"list": every_kind,
	"create": {"task"},
	"update": {"case", "asset", "account"},
	"reassign": every_kind,
}

collector_grants := {
	"read": {"campaign", "campaign_link", "campaign_member", "contact"}, # of a contact, that it is there and has agreed
	"list": {"campaign", "campaign_link", "campaign_member"},
	"create": {"interaction"},
	"update": {"campaign_member"},
}

offered if {
	acting
	grants[input.purpose][input.action]
}

offered if {
	partnering
	partner_grants[input.purpose][input.action]
}

offered if {
	routing
	router_grants[input.action]
}

offered if {
	collecting
	collector_grants[input.action]
}

allowed if {
	routing
	"*" in router_grants[input.action]
}

allowed if {
	routing
	input.kind in router_grants[input.action]
}

allowed if {
	collecting
	input.kind in collector_grants[input.action]
}

allowed if {
	acting
	"*" in grants[input.purpose][input.action]
}

allowed if {
	acting
	input.kind in grants[input.purpose][input.action]
}

allowed if {
	partnering
	"*" in partner_grants[input.purpose][input.action]
}

allowed if {
	partnering
	input.kind in partner_grants[input.purpose][input.action]
}

# Partners are told what they are to erase (GDPR Art. 19). An instruction is about no record of ours.
allowed if instructed

grounded if instructed

instructed if {
	partnering
	input.action == "instructions"
	not input.record
}

# An import takes back what it wrote, yet never a subject: that is an erasure, with its fence.
allowed if {
	acting
	input.purpose == "operations"
	input.action == "delete"
	not input.kind in data.catalog.subjects
}

allowed if {
	acting
	input.purpose == "operations"
	input.action == "delete"
	impersonal
}

# What people consent to, and ask for (GDPR Art. 12(2)) with the code that was mailed to them. A portal reads nothing.
allowed if {
	portal
	input.action in {"consent", "request"}
}

# ---------------------------------------------------------------- legal basis

rests_on_basis := {"support", "sales", "billing"}

grounded if not input.purpose in rests_on_basis

grounded if impersonal

grounded if input.record.bases[data.catalog.purposes[input.purpose].legal_basis] == true

# A prospect who writes in is helped before there is a contract.
grounded if {
	input.purpose == "support"
	input.record.bases.legitimate_interests == true
}

# The basis of a new subject is recorded with its creation.
grounded if {
	input.action == "create"
	input.kind in data.catalog.subjects
}

# ---------------------------------------------------------------- visible

visible if {
	in_scope
	allowed
	grounded
}

# Withdrawing needs no more than reaching the record: no basis, no grant.
visible if {
	known
	in_scope
	input.action == "withdraw"
}

# ---------------------------------------------------------------- what leaves

addresses := {"contact.email", "contact.phone", "contact.post", "contact.social"}

amounts := {"total", "amount", "unit_price", "cost", "revenue"}

# What is about nobody is nobody's secret to your own programs. Partners and customers see what is on display.
clear contains c if {
	impersonal
	acting
	some c in {"operational", "content"}
}

clear contains "content" if {
	impersonal
	partnering
}

clear contains "operational" if routing

clear contains c if {
	impersonal
	collecting
	some c in {"operational", "content"}
}

clear contains c if {
	collecting
	input.kind == "campaign_member"
	some c in {"operational", "behaviour"}
}

clear contains c if {
	input.purpose == "support"
	acting
	some c in {"operational", "identity", "content"}
}

mask contains c if {
	input.purpose == "support"
	acting
	some c in addresses
}

clear contains c if {
	input.purpose == "sales"
	acting
	some c in {"operational", "identity", "content", "behaviour"}
}

clear contains c if {
	input.purpose == "sales"
	acting
	near
	some c in {"financial"} | addresses
}

mask contains c if {
	input.purpose == "sales"
	acting
	not near
	some c in {"financial"} | addresses
}

# No names: consent to be written to is not consent to be known. The guard drops the channels not agreed to.
clear contains c if {
	input.purpose == "marketing"
	acting
	some c in {"operational"} | addresses
}

# What its own campaigns led to.
clear contains "behaviour" if {
	input.purpose == "marketing"
	acting
	input.kind == "campaign_member"
}

clear contains c if {
	input.purpose == "billing"
	acting
	some c in {"operational", "identity", "financial"}
}

mask contains c if {
	input.purpose == "billing"
	acting
	some c in addresses
}

clear contains c if {
	input.purpose == "analytics"
	acting
	some c in {"operational", "behaviour"}
}

token contains c if {
	input.purpose == "analytics"
	acting
	some c in {"identity"} | addresses
}

# Sums and margins in numbers, of people who agreed to be analysed. An account number and a tax number stay inside.
clear contains c if {
	input.purpose == "analytics"
	acting
	some c in amounts
}

# "special" still needs what the guard asks for.
clear contains c if {
	input.purpose in {"compliance", "legal"}
	acting
	some c in {"operational", "identity", "content", "financial", "behaviour", "special"} | addresses
}

clear contains "operational" if {
	input.purpose in {"operations", "administration"}
	acting
}

mask contains c if {
	input.purpose == "operations"
	acting
	some c in {"identity", "content", "financial", "behaviour", "special"} | addresses
}

# Art. 15: everything that is held, about oneself.
clear contains c if {
	input.purpose == "self_service"
	acting
	own
	some c in {"operational", "identity", "content", "financial", "behaviour", "special"} | addresses
}

# A partner knows its customers by what it was assigned: names masked, addresses as pseudonyms that it can join by.
clear contains "operational" if partnering

clear contains "content" if {
	input.purpose == "support"
	partnering
}

mask contains c if {
	partnering
	some c in {"given_name", "family_name", "name"}
}

token contains c if {
	partnering
	some c in addresses
}

clear contains c if {
	emergency
	some c in {"identity"} | addresses
}

# ---------------------------------------------------------------- keys of a look-up

# A product by its number, a campaign by the one that it has elsewhere.
match contains "content" if {
	impersonal
	acting
}

match contains c if {
	input.purpose in {"support", "operations"}
	acting
	some c in {"identity", "external_ref", "contact.email", "contact.phone"}
}

match contains c if {
	input.purpose == "sales"
	acting
	some c in {"identity", "external_ref", "operational", "content", "financial", "behaviour"} | addresses
}

match contains "contact.email" if {
	input.purpose == "marketing"
	acting
}

match contains c if {
	input.purpose == "billing"
	acting
	some c in {"external_ref", "contact.email"}
}

match contains c if {
	input.purpose == "compliance"
	acting
	some c in {"identity", "external_ref", "operational", "content", "financial", "behaviour", "special"} | addresses
}

# ---------------------------------------------------------------- what may be set

writing if input.action in {"create", "update", "reassign", "import"}

# Decisions rest on these attributes. On a record that exists they change by reassign alone.
assigning if input.action in {"create", "reassign", "import"}

write contains c if {
	input.purpose == "support"
	acting
	writing
	some c in {"operational", "identity", "content"} | addresses
}

write contains c if {
	input.purpose == "sales"
	acting
	writing
	some c in {"operational", "identity", "content", "financial", "behaviour"} | addresses
}

write contains c if {
	input.purpose == "sales"
	acting
	assigning
	some c in {"owner", "stage"}
}

# Work is handed over within a desk.
write contains c if {
	input.purpose == "support"
	acting
	assigning
	input.kind in {"case", "task"}
	some c in {"owner", "team"}
}

write contains c if {
	input.purpose in {"marketing", "analytics"}
	acting
	writing
	impersonal
	some c in {"operational", "content"}
}

write contains c if {
	input.purpose == "marketing"
	acting
	assigning
	impersonal
	some c in {"owner", "team"}
}

write contains c if {
	input.purpose == "marketing"
	acting
	writing
	input.kind == "campaign_member"
	some c in {"operational", "behaviour"}
}

write contains c if {
	input.purpose == "billing"
	acting
	writing
	some c in {"operational", "financial"}
}

write contains c if {
	routing
	input.action in {"update", "reassign"}
	some c in {"queue", "priority"}
}

write contains c if {
	routing
	input.action == "reassign"
	some c in {"owner", "team"}
}

write contains "operational" if {
	routing
	input.action == "create"
	input.kind == "task"
}

write contains "next_service_at" if {
	routing
	input.action == "update"
	input.kind == "asset"
}

write contains "stage" if {
	routing
	input.action == "reassign"
	input.kind == "contact"
}

write contains c if {
	collecting
	writing
	some c in {"operational", "behaviour"}
}

write contains c if {
	input.purpose == "operations"
	acting
	writing
	some c in {"operational", "identity", "content", "financial", "behaviour", "special"} | addresses
}

write contains "external_ref" if {
	input.purpose == "operations"
	acting
	writing
}

write contains c if {
	input.purpose == "operations"
	acting
	assigning
	some c in {"owner", "team", "region", "stage", "verified"}
}

write contains c if {
	input.purpose == "administration"
	acting
	assigning
	some c in {"owner", "team", "region", "stage"}
}

write contains c if {
	partnering
	writing
	some c in {"operational", "content"}
}

# Art. 16: people correct what is said about themselves, field by field. References to other systems, the words of
# your staff and what decisions rest on are not among it.
write contains c if {
	input.purpose == "self_service"
	acting
	own
	input.action in {"create", "update"}
	some c in {
		"given_name", "family_name", "birth_date", "job_title", "name", "language", "description", "label", "preferred",
	} | addresses
}

# What kind of contact point it is, is said when it is added.
write contains "kind" if {
	input.purpose == "self_service"
	acting
	own
	input.action == "create"
}

# ---------------------------------------------------------------- reasons for a refusal

# A basis helps only where the role may act on one.
reasons contains "no_basis" if {
	known
	in_scope
	allowed
	not grounded
	input.action != "withdraw"
}

reasons contains "purpose_not_allowed" if {
	known
	offered
	not allowed
	input.action != "withdraw"
}

reasons contains "role_not_allowed" if {
	known
	not offered
	not allowed
	input.action != "withdraw"
}

reasons contains "not_yours" if {
	known
	not in_scope
}
