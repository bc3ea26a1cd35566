# METADATA
# title: Default policy of a team
# description: |
#   Yours to edit. A request is answered when the actor holds the purpose's role (acting), the row lies in
#   its regions (in_scope), the role may do this to this kind (allowed), and the subject has the basis the
#   purpose rests on (grounded). What leaves then is a matter of field classes. The guard only narrows this.
package tacit.team

import rego.v2

# ---------------------------------------------------------------- who

# One role per purpose: a credential that serves two purposes holds two roles.
role_of := {
	"support": "support",
	"sales": "sales",
	"marketing": "marketing",
	"billing": "billing",
	"analytics": "analyst",
	"compliance": "officer",
	"legal": "counsel",
	"operations": "import",
	"administration": "admin",
}

acting if role_of[input.purpose] in input.actor.roles

# A form or portal through which customers answer for themselves.
portal if {
	input.purpose == "operations"
	"portal" in input.actor.roles
}

# ---------------------------------------------------------------- which rows

# Without a record there is no row to be out of scope: the host sends none for import and audit only.
in_scope if not input.record

in_scope if "*" in input.actor.regions

# A record without a region belongs to nobody but those who hold every region.
in_scope if input.record.region in input.actor.regions

# Who gets this far may know that the record exists, and is told why it stays closed.
known if {
	acting
	in_scope
}

known if {
	portal
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
		"create": {"contact", "contact_point", "case", "interaction"},
		"update": {"contact", "contact_point", "case", "interaction"},
	},
	"sales": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"search": every_kind,
		"history": every_kind,
		"create": {"contact", "contact_point", "account", "interaction"},
		"update": {"contact", "contact_point", "account", "interaction"},
		"reassign": {"contact", "account"},
	},
	"marketing": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
	},
	"billing": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
	},
	"analytics": {
		"read": every_kind,
		"list": every_kind,
	},
	"compliance": {
		"read": every_kind,
		"list": every_kind,
		"lookup": every_kind,
		"search": every_kind,
		"history": every_kind,
		"consents": every_kind,
		"audit": every_kind,
		"erase": every_kind,
		"basis": every_kind,
		"export": every_kind,
	},
	"legal": {
		"read": every_kind,
		"list": every_kind,
		"history": every_kind,
		"consents": every_kind,
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
	},
	"administration": {
		"read": every_kind,
		"list": every_kind,
		"delete": every_kind,
		"erase": every_kind,
		"reassign": every_kind,
	},
}

offered if {
	acting
	grants[input.purpose][input.action]
}

allowed if {
	acting
	"*" in grants[input.purpose][input.action]
}

allowed if {
	acting
	input.kind in grants[input.purpose][input.action]
}

# An import takes back what it wrote, yet never a subject: that is an erasure, with its fence.
allowed if {
	acting
	input.purpose == "operations"
	input.action == "delete"
	not input.kind in data.catalog.subjects
}

allowed if {
	portal
	input.action == "consent"
}

# ---------------------------------------------------------------- legal basis

rests_on_basis := {"support", "sales", "billing"}

grounded if not input.purpose in rests_on_basis

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
	some c in {"operational", "identity", "content", "financial", "behaviour"} | addresses
}

# No names: consent to be written to is not consent to be known. The guard drops the channels not agreed to.
clear contains c if {
	input.purpose == "marketing"
	acting
	some c in {"operational"} | addresses
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

# ---------------------------------------------------------------- keys of a look-up

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
