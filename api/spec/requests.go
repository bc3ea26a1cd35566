package spec

import (
	"maps"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/rights"
)

// MaxText is the most bytes of what a person wrote with a request.
const MaxText = 16 << 10

// requestOperations are on requests of people about their data (GDPR Art. 15 to 21).
var requestOperations = map[string]operation{
	"openRequest": {
		summary: "Receive a request of a person about their data", params: []string{"idempotencyKey"}, body: "RequestInput", status: "201",
		reply: "Request", headers: []string{"ETag", "Location"}, refused: []string{"404", "409", "410", "413", "415", "422"},
	},
	"requests": {
		summary: "List requests, the oldest first", status: "200", reply: "RequestPage",
		params: []string{"requestAbout", "requestType", "requestStatus", "requestOpen", "requestOverdue", "dueBefore", "limit", "cursor"},
	},
	"request":       {summary: "One request, for staff and for the person", status: "200", reply: "Request", headers: []string{"ETag"}, refused: []string{"404", "410"}},
	"requestStatus": {summary: "How far a request is, for the program that handed it in", status: "200", reply: "Request", refused: []string{"404", "410"}},
	"clock":         {summary: "How the date until which a request must be answered comes about", status: "200", reply: "RequestClock", refused: []string{"404", "409", "410"}},
	"proposal": {
		summary: "What the bases, holds and retention rules say of a request: for a person to decide by", status: "200", reply: "RequestProposal",
		refused: []string{"404", "409", "410"},
	},
	"requestMessages": {summary: "The letters of a request, without addresses and words", status: "200", reply: "RequestMessages", refused: []string{"404", "410"}},
	"exportRequest": {
		summary: "The copy that a request asks for (GDPR Art. 15 and 20)", params: []string{"exportLocale"}, status: "200", others: zipFile,
		headers: []string{"Tacit-Entry"}, refused: []string{"404", "409", "410"},
	},
	"export": {
		summary: "A copy of what is held about a {kind} (GDPR Art. 15 and 20)", params: []string{"exportFormat", "exportLocale", "exportFor"}, status: "200",
		others: zipFile, headers: []string{"Tacit-Entry"}, refused: []string{"404", "409", "410"},
	},
	"sendCode":        stepped("Mail the person a code, to an address that was verified before", "", false),
	"verifyRequest":   stepped("Show by the mailed code that the person asked", "CodeInput", false),
	"vouch":           stepped("Say that a document was looked at which shows who asks", "VouchInput", true),
	"confirmMandate":  stepped("Say that the mandate of an agent or guardian was looked at", "", true),
	"amendRequest":    stepped("Replace what a request is about; what was verified and decided for another claim falls", "AmendInput", true),
	"scope":           stepped("Begin the look at what a request reaches", "", true),
	"decide":          stepped("Decide a request", "DecisionInput", true),
	"approve":         stepped("Confirm a decision as the second person", "", true),
	"deliver":         stepped("Say that what was asked for was handed over", "", true),
	"extendRequest":   stepped("Take longer to answer (GDPR Art. 12(3)); the person is told", "ExtensionInput", true),
	"pauseRequest":    stepped("Stop the clock while something is asked of the person", "PauseInput", true),
	"resumeRequest":   stepped("Let the clock run again", "", true),
	"withdrawRequest": stepped("Take a request back, for the person", "", true),
	"appeal":          stepped("Open a closed request again, for the person", "AppealInput", true),
	"certificate": {
		summary: "The certificate of an erasure, as tacit-verify takes it", params: []string{"certificateVersion"}, status: "200", reply: "CertificateFile",
		headers: []string{"Tacit-Entry"}, refused: []string{"404", "410"},
	},
}

// zipFile is an export. Its manifest names every file with its SHA-256, and is signed.
var zipFile = node{typeZip: node{"schema": node{"type": "string", "contentMediaType": typeZip}}}

// stepped is a step of a request: it answers with the request as it is after it.
func stepped(summary, body string, versioned bool) operation {
	op := operation{
		summary: summary, body: body, status: "200", reply: "Request", headers: []string{"ETag"},
		refused: []string{"404", "409", "410", "412", "413", "415", "422"},
	}
	if versioned {
		op.params, op.refused = []string{"ifMatch"}, append(op.refused, "428")
	}
	return op
}

func requestParameters() node {
	flag := func(name, what string) node { return parameter("query", name, what, truthSchema) }
	return node{
		"requestAbout":       parameter("query", "about", "Id of the person.", uuidSchema),
		"requestType":        parameter("query", "type", "What was asked for.", enumSchema(requestTypes())),
		"requestStatus":      parameter("query", "status", "How far it is.", enumSchema(requestStatuses())),
		"requestOpen":        flag("open", "Those that are not closed."),
		"requestOverdue":     flag("overdue", "Those whose date has passed."),
		"dueBefore":          parameter("query", "due_before", "Those that must be answered before.", timeSchema),
		"exportFormat":       parameter("query", "format", "access (GDPR Art. 15), which is meant if left out, or portability (Art. 20).", enumSchema([]string{desk.ExportAccess, desk.ExportPortability})),
		"exportLocale":       parameter("query", "locale", "Language of the explanation.", textSchema),
		"exportFor":          parameter("query", "request", "Id of the decided request that it answers; the person's own credential needs none.", uuidSchema),
		"certificateVersion": parameter("query", "version", "Which issue of the certificate; the newest if left out.", node{"type": "integer", "minimum": 1}),
	}
}

func requestTypes() []string {
	var all []string
	for _, t := range rights.Types() {
		all = append(all, string(t))
	}
	return all
}

func requestStatuses() []string {
	var all []string
	for _, s := range rights.Statuses() {
		all = append(all, string(s))
	}
	return all
}

// requestSchemas are the bodies of requests and of their steps.
func requestSchemas(cat *catalog.Catalog) node {
	out := node{
		"RequestPage":     pageOf("RequestItem"),
		"RequestMessages": closed(node{"items": arrayOf(messageSchema()), "disclosure": ref("schemas", "Disclosure")}, "items", "disclosure"),
		"RequestClock":    clockSchema(),
		"RequestProposal": proposalSchema(),
		"CertificateFile": node{
			"type": "object", "required": []string{"certificate", "signature"},
			"description": "One JSON object: certificate, in its canonical form to the byte, and signature, a signed note over it (C2SP signed-note).",
		},
	}
	maps.Copy(out, requestInputs(cat))
	maps.Copy(out, requestViews())
	return out
}

func requestInputs(cat *catalog.Catalog) node {
	digest := node{"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the document, which stays elsewhere."}
	role := enumSchema([]string{string(rights.Self), string(rights.Agent), string(rights.Guardian)})
	kind := enumSchema(SubjectKinds(cat))
	input := closed(node{
		"type": enumSchema(requestTypes()), "kind": kind, "about": uuidSchema,
		"email": textSchema, "phone": node{"type": "string", "description": "E.164."}, "role": role, "mandate": digest,
		"regime": enumSchema(regimes()), "jurisdiction": textSchema, "channel": textSchema, "locale": textSchema, "received_at": timeSchema,
		"purposes": arrayOf(enumSchema(purposeNames(cat))), "ground": enumSchema(desk.RestrictionGrounds()),
		"text": node{"type": "string", "maxLength": MaxText, "description": "What the person wrote; it is sealed."},
	}, "type")
	input["description"] = "Staff name the person by kind and about, or nobody yet. A portal gives the address that the person gave, and is answered " +
		"alike whether it is known or not. A customer's own credential asks about itself and names nobody. purposes are of an objection, ground of a restriction."
	reason := node{"type": "string", "description": "A code of a justification of the Data Privacy Vocabulary, as DPV's rights_justifications names it."}
	decision := closed(node{
		"outcome": enumSchema([]string{string(rights.Grant), string(rights.Part), string(rights.Refuse)}), "reasons": arrayOf(reason),
		"classes": arrayOf(closed(node{
			"class": textSchema, "outcome": enumSchema([]string{string(rights.Grant), string(rights.Refuse)}), "reason": reason,
		}, "class", "outcome")),
	}, "outcome")
	return node{
		"RequestInput":  input,
		"CodeInput":     closed(node{"code": textSchema}, "code"),
		"VouchInput":    closed(node{"document": digest}, "document"),
		"AmendInput":    closed(node{"type": enumSchema(requestTypes()), "kind": kind, "about": uuidSchema, "role": role, "mandate": digest}, "type"),
		"DecisionInput": decision,
		"ExtensionInput": closed(node{
			"reason": reason, "months": countSchema, "days": countSchema,
			"told": node{"type": "string", "format": "date-time", "description": "When the person was told by other means; a letter is queued if left out."},
		}, "reason"),
		"PauseInput":  closed(node{"reason": enumSchema([]string{string(rights.PauseIdentity), string(rights.PauseScope)})}, "reason"),
		"AppealInput": closed(node{"text": node{"type": "string", "maxLength": MaxText}}),
	}
}

func regimes() []string {
	var all []string
	for _, r := range rights.Regimes() {
		all = append(all, r.Name)
	}
	return all
}

// SubjectKinds are the kinds whose records are people or what has keys as people have.
func SubjectKinds(cat *catalog.Catalog) []string {
	var all []string
	for _, k := range cat.Kinds {
		if k.Person() {
			all = append(all, k.Name)
		}
	}
	return all
}

// requestViews are a request as it is shown: with text one by one, and in lists without.
func requestViews() node {
	item := requestMembers()
	one := maps.Clone(item)
	one["text"] = node{"type": "string", "description": "What the person wrote, for whom the request is shown whole."}
	one["letter"] = letterSchema()
	one["disclosure"] = ref("schemas", "Disclosure")
	request := closed(one, "id", "type", "status", "disclosure")
	request["description"] = "A portal is shown id, type, status (open, verified or closed), received_at and due alone, whether the person is known or not."
	return node{"Request": request, "RequestItem": closed(item, "id", "type", "status")}
}

func letterSchema() node {
	return node{
		"type": "string", "enum": []string{desk.LetterQueued, desk.LetterNoMail, desk.LetterNoAddress},
		"description": "What became of the letter that this brings about. Without one somebody has to tell the person by other means.",
	}
}

func requestMembers() node {
	justified := node{"reasons": arrayOf(textSchema), "at": timeSchema, "by": uuidSchema}
	decision := maps.Clone(justified)
	maps.Copy(decision, node{
		"outcome": textSchema, "confirmed_by": uuidSchema, "confirmed_at": timeSchema, "texts": arrayOf(textSchema),
		"classes": arrayOf(closed(node{"class": textSchema, "outcome": textSchema, "reason": textSchema}, "class", "outcome")),
	})
	return node{
		"id": uuidSchema, "type": enumSchema(requestTypes()), "status": enumSchema(append(requestStatuses(), "open", "verified", "closed")),
		"received_at": timeSchema, "due": timeSchema, "revision": countSchema, "about": uuidSchema, "kind": textSchema, "regime": textSchema,
		"jurisdiction": textSchema, "channel": textSchema, "locale": textSchema, "role": textSchema, "mandate": textSchema,
		"mandate_confirmed_by": uuidSchema, "duplicate_of": uuidSchema, "purposes": arrayOf(textSchema), "ground": textSchema,
		"confirm_by": timeSchema, "changed_at": timeSchema, "hold_back_until": timeSchema, "closed_at": timeSchema, "retain_until": timeSchema,
		"next_at": node{"type": "string", "format": "date-time", "description": "When it goes on by itself; absent: when somebody acts."},
		"overdue": truthSchema, "second_person": truthSchema, "paused": textSchema, "failures": countSchema, "appeals": countSchema, "recipients": countSchema,
		"verified":   closed(node{"method": textSchema, "at": timeSchema, "by": uuidSchema, "point": uuidSchema, "document": textSchema}, "method", "at"),
		"decision":   closed(decision, "outcome", "at"),
		"passages":   arrayOf(closed(node{"status": textSchema, "at": timeSchema, "by": uuidSchema}, "status", "at")),
		"pauses":     arrayOf(closed(node{"reason": textSchema, "from": timeSchema, "until": timeSchema}, "reason", "from")),
		"extensions": arrayOf(closed(node{"months": countSchema, "days": countSchema, "reason": textSchema, "notice": timeSchema, "by": uuidSchema}, "reason", "notice")),
		"done":       arrayOf(closed(node{"step": textSchema, "at": timeSchema}, "step", "at")),
		"kept":       arrayOf(closed(node{"class": textSchema, "ground": textSchema, "citation": textSchema, "until": timeSchema, "hold": uuidSchema}, "class", "ground")),
	}
}

func clockSchema() node {
	return closed(node{
		"request": uuidSchema, "regime": textSchema, "title": textSchema, "due": dateSchema, "due_at": timeSchema, "stopped": truthSchema,
		"confirm_by": dateSchema, "overdue": truthSchema, "disclosure": ref("schemas", "Disclosure"),
		"moves": arrayOf(closed(node{"rule": textSchema, "text": textSchema, "citation": textSchema, "before": textSchema, "after": textSchema}, "rule", "text", "after")),
	}, "request", "regime", "title", "due", "due_at", "moves", "disclosure")
}

func proposalSchema() node {
	because := closed(node{
		"purpose": textSchema, "basis": textSchema, "applies": truthSchema, "dpv_basis": textSchema, "dpv_right": textSchema, "citation": textSchema,
	}, "applies", "dpv_right", "citation")
	return closed(node{
		"request": uuidSchema, "type": textSchema, "outcome": enumSchema([]string{"grant", "part", "refuse"}), "disclosure": ref("schemas", "Disclosure"),
		"fields": arrayOf(closed(node{
			"kind": textSchema, "field": textSchema, "classes": arrayOf(textSchema), "applies": truthSchema, "because": arrayOf(because),
		}, "kind", "field", "classes", "applies")),
		"classes": arrayOf(closed(node{"class": textSchema, "applies": truthSchema, "fields": countSchema, "reached": countSchema}, "class", "applies", "fields", "reached")),
		"retention": arrayOf(closed(node{
			"class": textSchema, "verdict": enumSchema([]string{"due", "keep", "frozen"}), "why": textSchema, "rule": textSchema, "ground": textSchema,
			"citation": textSchema, "until": timeSchema, "review": timeSchema,
		}, "class", "verdict", "why")),
	}, "request", "type", "fields", "classes", "outcome", "disclosure")
}

func messageSchema() node {
	return closed(node{
		"id": uuidSchema, "template": textSchema, "locale": textSchema, "state": enumSchema([]string{"waiting", "sent", "failed", "cancelled"}),
		"created": timeSchema, "due": timeSchema, "sent_at": timeSchema, "attempts": countSchema, "fault": textSchema,
		"edited": node{"type": "boolean", "description": "The row was changed in the database."},
	}, "id", "template", "locale", "state", "created")
}
