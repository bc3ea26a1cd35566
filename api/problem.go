package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
)

// code names a problem for programs: the last part of its type, and the member "code". Codes of refusals come from the
// policy and are not all listed here.
type code string

// The codes of the API's own problems.
const (
	codeActorNotDelegated code = "actor_not_delegated"
	codeAmbiguous         code = "ambiguous"
	codeAppendOnly        code = "append_only"
	codeBadCursor         code = "bad_cursor"
	codeBodyTimeout       code = "body_timeout"
	codeBodyUnreadable    code = "body_unreadable"
	codeBudget            code = "budget_exhausted"
	codeCanceled          code = "canceled"
	codeConflict          code = "conflict"
	codeDenied            code = "denied"
	codeDuplicateKey      code = "duplicate_key"
	codeClassErased       code = "class_erased"
	codeErased            code = "erased"
	codeIdempotencyKey    code = "malformed_idempotency_key"
	codeIdempotencyReused code = "idempotency_key_reused"
	codeIdempotencyNone   code = "idempotency_key_not_taken"
	codeImportRunning     code = "import_running"
	codeIndexBuilding     code = "index_building"
	codeIntegrity         code = "integrity"
	codeInternal          code = "internal"
	codeInvalid           code = "invalid_input"
	codeInvalidQuery      code = "invalid_query"
	codeInvalidUTF8       code = "invalid_utf8"
	codeKindUnknown       code = "kind_unknown"
	codeMalformedID       code = "malformed_id"
	codeMalformedJSON     code = "malformed_json"
	codeMalformedQuery    code = "malformed_query"
	codeMalformedUpload   code = "malformed_upload"
	codeMethodNotAllowed  code = "method_not_allowed"
	codeNotOwner          code = "not_owner"
	codeMethodUnknown     code = "method_unknown"
	codeNoRoute           code = "no_route"
	codeNoLogFile         code = "no_log_file"
	codeLogShorter        code = "log_shorter"
	codeNotPublished      code = "not_published"
	codeEntryDropped      code = "entry_dropped"
	codeNoExport          code = "no_export"
	codeNotFound          code = "not_found"
	codePolicyKeys        code = "no_policy_keys"
	codePolicyFaulty      code = "policy_faulty"
	codePolicyNotKept     code = "policy_not_kept"
	codePolicyRefused     code = "policy_refused"
	codePurposeNotAllowed code = "purpose_not_allowed"
	codePurposeRequired   code = "purpose_required"
	codeRepeatedHeader    code = "repeated_header"
	codeRepeatedParameter code = "repeated_parameter"
	codeTimeout           code = "timeout"
	codeTooLarge          code = "too_large"
	codeUnauthenticated   code = "unauthenticated"
	codeUnavailable       code = "unavailable"
	codeUnknownParameter  code = "unknown_parameter"
	codeUnsupportedMedia  code = "unsupported_media_type"
	codeVersionMalformed  code = "version_malformed"
	codeVersionMismatch   code = "version_mismatch"
	codeVersionRequired   code = "version_required"
	codeWriteNotAllowed   code = "write_not_allowed"
)

// meanings is the one place that knows the status of a problem.
var meanings = map[code]struct {
	status      int
	title, hint string
}{
	codeActorNotDelegated: {403, "The credential may not speak for a member of staff", "leave the header Tacit-Actor out"},
	codeAmbiguous:         {409, "More than one record matches", "look up by a value that only one record has"},
	codeAppendOnly:        {405, "Records of this kind are never changed", "add a new record instead"},
	codeBadCursor:         {400, "The cursor is not one of this list", "start again without cursor"},
	codeBodyTimeout:       {408, "The body did not arrive in time", "send the whole body at once, or a smaller one"},
	codeBodyUnreadable:    {400, "The body could not be read to its end", "send the body again, as long as its Content-Length says"},
	codeBudget:            {429, "The credential's budget of distinct subjects an hour is used up", "retry after the time given, or ask the administrator for a larger budget"},
	codeCanceled:          {503, "The request was given up", "send the request again; an Idempotency-Key makes that safe"},
	codeConflict:          {409, "A value that must be unique is taken", "look the other record up, and change that one"},
	codeDenied:            {403, "Refused by policy", "another purpose or credential may be allowed this; the administrator can show the log entry"},
	codeDuplicateKey:      {400, "A key stands twice in one JSON object", "give each key once"},
	codeClassErased:       {410, "A class of this record was erased", "the record stays; leave out the fields of the erased class, which can hold no value any more"},
	codeErased:            {410, "The record was erased", "it cannot come back; a new record can be created"},
	codeIdempotencyKey:    {400, "The Idempotency-Key is not usable", "send 1 to 255 printable ASCII characters"},
	codeIdempotencyReused: {422, "The Idempotency-Key was used with another body", "use a new key for a new request"},
	codeIdempotencyNone:   {400, "No Idempotency-Key is taken here", "leave the header out; before the request is sent again, look whether the first one was carried out"},
	codeImportRunning:     {429, "An import of this credential is under way", "retry when it has ended"},
	codeIndexBuilding:     {503, "The search is being built", "retry after the time given; the operator sees how far it is with tacit keys rekey --status"},
	codeIntegrity:         {500, "A stored record failed its integrity check", "tell the operator the request id; the record is not served"},
	codeInternal:          {500, "Internal error", "tell the operator the request id"},
	codeInvalid:           {422, "The body is not acceptable", "see errors; /openapi.json describes what is accepted"},
	codeInvalidQuery:      {400, "The query is not acceptable", "see errors; /openapi.json describes what is accepted"},
	codeInvalidUTF8:       {400, "The body is not valid UTF-8", "encode the body as UTF-8"},
	codeKindUnknown:       {404, "There is no such kind of record", "/openapi.json lists the kinds that are served"},
	codeMalformedID:       {400, "The id is not a UUID", "ids look like 01890a5d-ac96-774b-bcce-b302099a8057"},
	codeMalformedJSON:     {400, "The body is not valid JSON", "send one JSON object and nothing after it"},
	codeMalformedQuery:    {400, "The query string is malformed", "percent-encode names and values"},
	codeMalformedUpload:   {400, "The upload is malformed", "send multipart/form-data with the part \"options\" (JSON), then the part \"file\" (CSV)"},
	codeMethodNotAllowed:  {405, "The method is not served here", "see the header Allow"},
	codeMethodUnknown:     {501, "The method is unknown", "use GET, POST, PATCH or DELETE"},
	codeNoRoute:           {404, "Nothing is served here", "/openapi.json lists what is served"},
	codeNoLogFile:         {404, "The log has no such file", "files are checkpoint, tile/0/000, tile/entries/000 and so on, up to the size of the checkpoint"},
	codeLogShorter:        {404, "The log has fewer entries than the earlier checkpoint", "if that checkpoint is this log's, entries were cut off: keep it, and tell the operator"},
	codeNotPublished:      {409, "No published checkpoint covers this yet", "ask again in two seconds; if that does not help, the log is not being published: tell the operator"},
	codeEntryDropped:      {410, "These entries were dropped after their retention", "their hashes are kept: proofs over them still verify"},
	codeNotOwner:          {503, "This database does not own its keystone, and erases nobody", "tell the operator: tacit keys status says which vault owns it"},
	codeNotFound:          {404, "There is no such record, or none that may be known of", "check the id; a record outside what this credential may know of is answered the same way"},
	codeNoExport:          {409, "The request asks for no copy", "requests of the types access and portability do"},
	codePolicyKeys:        {409, "This server trusts no key for policies", "start it with --policy-key, or put bundles in force with tacit policy apply"},
	codePolicyFaulty:      {422, "The policy sent does not load", "see errors; tacit policy check finds the same"},
	codePolicyNotKept:     {404, "No policy that was ever active has this digest", "GET /v1/policy/history lists them; send 12 digits or more of one"},
	codePolicyRefused:     {422, "The policy was refused; the active one stays", "see errors; tacit policy check finds the same before a bundle is signed"},
	codePurposeNotAllowed: {403, "Not for this purpose", "the credential does not have it, or policy does not allow this for it: send one of the credential's own as Tacit-Purpose"},
	codePurposeRequired:   {400, "The purpose is missing", "the credential has several: pick one with the header Tacit-Purpose"},
	codeRepeatedHeader:    {400, "A header was sent more than once", "send it once"},
	codeRepeatedParameter: {400, "A query parameter was given more than once", "give it once; name.in=a,b takes several values"},
	codeTimeout:           {503, "The request could not be finished in time", "retry; ask for less at once"},
	codeTooLarge:          {413, "The body is too large", "send less, or import a file"},
	codeUnauthenticated:   {401, "A valid credential is needed", "send Authorization: Bearer with a token that is neither expired nor revoked"},
	codeUnavailable:       {503, "Temporarily unavailable", "retry after the time given"},
	codeUnknownParameter:  {400, "There is no such query parameter", "/openapi.json lists the parameters of each route"},
	codeUnsupportedMedia:  {415, "The body has a type that is not served here", "send Content-Type: application/json"},
	codeVersionMalformed:  {412, "If-Match is not the ETag of a version", "send the ETag of the record as last read, for example \"3\"; weak tags and * are not accepted"},
	codeVersionMismatch:   {412, "The record has another version now", "read it again and send the new ETag as If-Match"},
	codeVersionRequired:   {428, "If-Match is missing", "send the ETag of the record as last read as If-Match"},

	codeWriteNotAllowed: {403, "A field may not be set for this purpose", "see errors; leave those fields out"},

	// Codes of the policy's and the guard's refusals.
	"breakglass_invalid":  {403, "The break-glass grant is not in force for this credential", "leave the header Tacit-Breakglass out, or ask for another grant"},
	"breakglass_not_here": {400, "A break-glass grant is for reading a record by its id", "leave the header Tacit-Breakglass out"},
	"grant_open":          {409, "The grant is still open", "it is reviewed when it has expired or was revoked"},
	"grant_reviewed":      {409, "The grant was reviewed", "a review is final; the log shows who made it"},
	"second_person":       {403, "It takes a second person", "a grant is made for another client's credential, and reviewed by neither of the two clients"},
	"consent_missing":     {403, "Consent is missing", "consent for this purpose is recorded at POST /v1/contacts/{id}/consents"},
	"consent_withdrawn":   {403, "Consent was withdrawn or refused", "data of this subject may not be used for this purpose"},
	"objected":            {403, "The subject objected", "data of this subject may not be used for this purpose"},
	"restricted":          {403, "Processing is restricted", "GDPR Art. 18: the data is stored and not used for now"},
	"frozen":              {403, "The record is frozen", "its erasure is due and only a legal claim keeps it: it is open to the purpose legal alone"},
	"hold":                {403, "A hold is in force", "it can be erased or deleted when the hold has ended"},
	"filter_not_allowed":  {403, "A list may not be filtered or sorted by this field for this purpose", "leave the filter out"},
	"capture_not_allowed": {403, "The credential may not record this", "a grant or a basis is recorded by a credential that does not read on it; a grant, and a statutory basis, by one that may capture"},
	"match_not_allowed":   {403, "This value may not be looked up for this purpose", "look up by another value"},
	"no_basis":            {403, "No legal basis is on file", "record one at POST /v1/contacts/{id}/bases with a credential that may"},
	"role_not_allowed":    {403, "The credential's role may not do this", "no role of this credential has this right under the purpose; ask the administrator for a credential that does"},
	"not_yours":           {403, "The record is outside the credential's scope", "the record's region or team is not one of this credential's; ask the administrator for a credential of that scope"},
	"special_category":    {403, "Data of a special category is protected", "GDPR Art. 9: it takes explicit consent or a statutory basis"},

	// Rules of requests of people about their data, see package rights.
	"wrong_status":           {409, "The request is not where this can happen", "read it again: status says how far it is, and the steps done which one is next"},
	"wrong_step":             {409, "Another step comes before this one", "read the request again: done names the steps that were taken"},
	"steps_missing":          {409, "A step is still to be taken", "read the request again: done names the steps that were taken"},
	"actor_required":         {403, "Somebody must do this, not the vault itself", "send it with a credential"},
	"unverified":             {409, "The person was not verified for what the request now asks", "POST …/send-code and …/verify, or …/vouch with the SHA-256 of a document that was looked at"},
	"wrong_code":             {403, "The code is not right", "enter the last code that was mailed; after some wrong ones, or when its time is over, have another one sent"},
	"subject_unknown":        {409, "It is not known whom the request is about", "name the person with POST …/amend, or refuse"},
	"subject_erased":         {409, "The person's data was erased", "there is nothing left that this could be done to"},
	"mandate_unconfirmed":    {409, "Nobody confirmed the mandate of who asks", "look at the document whose SHA-256 mandate is, and POST …/mandate"},
	"second_person_required": {409, "A second person must confirm the decision", "POST …/approve with the credential of another client"},
	"same_person":            {403, "The second person received or decided the request", "another one must confirm it"},
	"never_refused":          {409, "A withdrawal is not refused", "GDPR Art. 7(3): in no part"},
	"hold_back":              {409, "The hold-back window is not over, or has not begun", "hold_back_until says when it ends"},
	"trace_found":            {409, "A search found a trace", "tell the operator the request's id: the erasure is not certified"},
	"already_paused":         {409, "The clock stands still already", "resume first"},
	"not_paused":             {409, "The clock does not stand still", "nothing is to be resumed"},
	"extension_too_late":     {409, "The person must be told before the first period ends", "GDPR Art. 12(3): answer now"},
	"already_extended":       {409, "A period is extended once", "due says until when to answer"},
	"not_expired":            {409, "The request still has time, or must be answered", "due says until when"},
	"request_required":       {403, "This takes a request that was decided", "send request, the id of an open request of this person for the same that was decided and, where it takes one, confirmed by a second person"},
	"not_corrected":          {409, "Nothing was corrected since the request", "change the record first, then say so"},
}

// sentinels maps the vault's errors, the more particular first.
var sentinels = []struct {
	err  error
	code code
}{
	{vault.ErrUnauthenticated, codeUnauthenticated},
	{vault.ErrPurposeRequired, codePurposeRequired},
	{vault.ErrPurpose, codePurposeNotAllowed},
	{vault.ErrShredded, codeClassErased},
	{vault.ErrOwned, codeNotOwner},
	{vault.ErrGone, codeErased},
	{vault.ErrNotKept, codePolicyNotKept},
	{vault.ErrNotFound, codeNotFound},
	{audit.ErrNotFound, codeNotFound},
	{audit.ErrUnpublished, codeNotPublished},
	{audit.ErrDropped, codeEntryDropped},
	{vault.ErrDenied, codeDenied},
	{vault.ErrVersion, codeVersionMismatch},
	{vault.ErrAmbiguous, codeAmbiguous},
	{vault.ErrBudget, codeBudget},
	{vault.ErrBusy, codeImportRunning},
	{vault.ErrIdempotency, codeIdempotencyReused},
	{vault.ErrIntegrity, codeIntegrity},
	{vault.ErrAppendOnly, codeAppendOnly},
	{vault.ErrKind, codeKindUnknown},
	{vault.ErrCursor, codeBadCursor},
	{vault.ErrBuilding, codeIndexBuilding},
	{vault.ErrUnavailable, codeUnavailable},
	{vault.ErrNoPolicyKeys, codePolicyKeys},
	{audit.ErrUnavailable, codeUnavailable},
	{context.DeadlineExceeded, codeTimeout},
	{context.Canceled, codeCanceled},
}

// problem is an answer that is an error, see RFC 9457. Its texts are this package's or the catalog's, never the
// caller's.
type problem struct {
	code    code
	details string
	hints   string
	faults  []vault.FieldError
	entry   uuid.UUID
	erased  time.Time // day of the erasure
	headers [][2]string
}

// refuse makes a problem of a known code.
func refuse(c code) *problem {
	m, ok := meanings[c]
	if !ok {
		m = meanings[codeDenied]
	}
	return &problem{code: c, hints: m.hint}
}

// Error makes a problem an error that handlers return.
func (p *problem) Error() string { return string(p.code) }

func (p *problem) detail(text string) *problem { p.details = text; return p }

func (p *problem) hint(text string) *problem { p.hints = text; return p }

func (p *problem) header(name, value string) *problem {
	p.headers = append(p.headers, [2]string{name, value})
	return p
}

func (p *problem) fault(field, fault, hint string) *problem {
	p.faults = append(p.faults, vault.FieldError{Field: field, Code: fault, Hint: hint})
	return p
}

// status returns the problem's status; a refusal whose code only a team's policy knows is 403.
func (p *problem) status() int {
	if m, ok := meanings[p.code]; ok {
		return m.status
	}
	return meanings[codeDenied].status
}

func (p *problem) title() string {
	if m, ok := meanings[p.code]; ok {
		return m.title
	}
	return meanings[codeDenied].title
}

// problemOf turns any error into a problem. What it does not know is internal, and its text stays inside.
func (c *call) problemOf(err error) *problem {
	var (
		p        *problem
		refusal  *vault.Refusal
		invalid  *vault.Invalid
		conflict *vault.Conflict
		tooLarge *http.MaxBytesError
	)
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &refusal):
		return c.refusal(refusal)
	case errors.As(err, &invalid):
		return c.invalid(invalid)
	case errors.As(err, &conflict):
		return refuse(codeConflict).fault(conflict.Field, "taken", "another record has this value")
	case errors.As(err, &tooLarge):
		return refuse(codeTooLarge)
	}
	if reason, faults := vault.PolicyFaults(err); reason != "" {
		return policyProblem(reason, faults)
	}
	for _, s := range sentinels {
		if errors.Is(err, s.err) {
			return c.particulars(refuse(s.code))
		}
	}
	if errors.Is(c.ctx().Err(), context.DeadlineExceeded) {
		return refuse(codeTimeout).header("Retry-After", "1")
	}
	return refuse(codeInternal)
}

// buildRetry is how many seconds to wait for an index that is being built.
const buildRetry = "60"

// publishRetry is how many seconds to wait for the next checkpoint.
const publishRetry = "2"

// importRetry is how many seconds to wait for another import to end.
const importRetry = "10"

// particulars adds the headers that a code needs.
func (c *call) particulars(p *problem) *problem {
	switch {
	case p.code == codeUnauthenticated:
		return p.header("WWW-Authenticate", `Bearer realm="tacit"`)
	case p.code == codeIndexBuilding:
		return p.header("Retry-After", buildRetry)
	case p.status() == http.StatusServiceUnavailable:
		return p.header("Retry-After", "1")
	case p.code == codeBudget:
		now := c.srv.cfg.Now()
		left := now.Truncate(time.Hour).Add(time.Hour).Sub(now)
		return p.header("Retry-After", strconv.Itoa(int(left/time.Second)+1))
	case p.code == codeNotPublished:
		return p.header("Retry-After", publishRetry)
	case p.code == codeImportRunning:
		return p.header("Retry-After", importRetry)
	case p.code == codeAppendOnly:
		return p.header("Allow", get)
	case (p.code == codePurposeRequired || p.code == codePurposeNotAllowed) && len(c.purposes) > 0:
		return p.hint(p.hints + "; this credential may act for: " + strings.Join(c.purposes, ", "))
	}
	return p
}

// refusal tells what the decision lets the actor know, and no more.
func (c *call) refusal(r *vault.Refusal) *problem {
	var invalid *vault.Invalid
	p := refuse(codeNotFound)
	switch {
	case errors.Is(r, vault.ErrGone):
		p = refuse(codeErased)
		p.erased = r.Gone
	case errors.Is(r, vault.ErrPurposeRequired):
		p = c.particulars(refuse(codePurposeRequired))
	case errors.Is(r, vault.ErrPurpose):
		p = c.particulars(refuse(codePurposeNotAllowed))
	case errors.As(r, &invalid):
		p = c.invalid(invalid)
	case errors.Is(r, vault.ErrDenied):
		p = refuse(codeDenied)
		if r.Code != "" {
			p = refuse(code(r.Code))
		}
	}
	p.entry = r.Entry
	if r.Code == "consent_missing" && r.Purpose != "" {
		p = p.hint("consent for the purpose " + r.Purpose + " is missing; it is recorded at POST " + c.consentPath())
	}
	return p
}

// consentPath is where consent of the record's subject is recorded, with {id} left open.
func (c *call) consentPath() string {
	if c.top != nil && c.top.Subject {
		return "/v1/" + c.top.Path + "/{id}/consents"
	}
	for _, k := range c.catalog.Kinds {
		if k.Subject && k.Path != "" {
			return "/v1/" + k.Path + "/{id}/consents"
		}
	}
	return "the subject's consents"
}

// invalid lists faults by field. A name that neither the catalog nor the API knows is the caller's own text, and is left
// out. What a query got wrong is 400, since there is no body to be unprocessable.
func (c *call) invalid(inv *vault.Invalid) *problem {
	p := refuse(codeInvalid)
	switch {
	case c.r.Method == get:
		p = refuse(codeInvalidQuery)
	case len(inv.Fields) > 0 && !slices.ContainsFunc(inv.Fields, func(f vault.FieldError) bool { return f.Code != string(codeWriteNotAllowed) }):
		p = refuse(codeWriteNotAllowed) // nothing is wrong with the body but who sends it
	}
	for _, f := range inv.Fields[:min(len(inv.Fields), maxFaults)] {
		p = p.fault(knownPath(c.catalog, f.Field), f.Code, f.Hint)
	}
	return p
}

// fail answers with a problem. Faults of the server are logged here and nowhere else.
func (c *call) fail(err error) {
	p := c.problemOf(err)
	c.report(p, err)
	discard(c.r)
	h := c.w.Header()
	for _, kv := range p.headers {
		h.Set(kv[0], kv[1])
	}
	h.Set("Content-Type", "application/problem+json")
	body := appendProblem(make([]byte, 0, 512), p, c.x.id)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	c.w.WriteHeader(p.status())
	if c.r.Method != http.MethodHead {
		_, _ = c.w.Write(body) // the caller is gone: nobody is left to tell
	}
}

// report logs what the operator must know of: the error's text holds ids only.
func (c *call) report(p *problem, err error) {
	level := slog.LevelWarn
	switch p.code {
	case codeInternal, codeIntegrity:
		level = slog.LevelError
	case codeUnavailable, codeTimeout:
	default:
		return
	}
	c.srv.cfg.Logger.LogAttrs(c.ctx(), level, "fault",
		slog.String("code", string(p.code)), slog.String("request", c.x.id.String()),
		slog.String("route", c.x.route), slog.Any("error", err))
}

// problemHandler answers every request with one problem.
func (s *server) problemHandler(p *problem) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := &call{srv: s, w: w, r: r, x: exchangeOf(r.Context())}
		c.fail(p)
	}
}
