package wire

// Code names a problem for programs: the last part of its type, and the member "code". Codes of refusals come from the
// policy and are not all listed here.
type Code string

// The codes of the API's own problems.
const (
	CodeActorNotDelegated Code = "actor_not_delegated"
	CodeAmbiguous         Code = "ambiguous"
	CodeAppendOnly        Code = "append_only"
	CodeBadCursor         Code = "bad_cursor"
	CodeBodyTimeout       Code = "body_timeout"
	CodeBodyUnreadable    Code = "body_unreadable"
	CodeBudget            Code = "budget_exhausted"
	CodeCanceled          Code = "canceled"
	CodeConflict          Code = "conflict"
	CodeDenied            Code = "denied"
	CodeDuplicateKey      Code = "duplicate_key"
	CodeClassErased       Code = "class_erased"
	CodeErased            Code = "erased"
	CodeIdempotencyKey    Code = "malformed_idempotency_key"
	CodeIdempotencyReused Code = "idempotency_key_reused"
	CodeIdempotencyNone   Code = "idempotency_key_not_taken"
	CodeImportRunning     Code = "import_running"
	CodeIndexBuilding     Code = "index_building"
	CodeIntegrity         Code = "integrity"
	CodeInternal          Code = "internal"
	CodeInvalid           Code = "invalid_input"
	CodeInvalidQuery      Code = "invalid_query"
	CodeInvalidUTF8       Code = "invalid_utf8"
	CodeKindUnknown       Code = "kind_unknown"
	CodeMalformedID       Code = "malformed_id"
	CodeMalformedJSON     Code = "malformed_json"
	CodeMalformedQuery    Code = "malformed_query"
	CodeMalformedUpload   Code = "malformed_upload"
	CodeMethodNotAllowed  Code = "method_not_allowed"
	CodeNotOwner          Code = "not_owner"
	CodeMethodUnknown     Code = "method_unknown"
	CodeNoRoute           Code = "no_route"
	CodeNoLogFile         Code = "no_log_file"
	CodeLogShorter        Code = "log_shorter"
	CodeNotPublished      Code = "not_published"
	CodeEntryDropped      Code = "entry_dropped"
	CodeNoExport          Code = "no_export"
	CodeNotFound          Code = "not_found"
	CodePolicyKeys        Code = "no_policy_keys"
	CodePolicyFaulty      Code = "policy_faulty"
	CodePolicyNotKept     Code = "policy_not_kept"
	CodePolicyRefused     Code = "policy_refused"
	CodePurposeNotAllowed Code = "purpose_not_allowed"
	CodePurposeRequired   Code = "purpose_required"
	CodeRepeatedHeader    Code = "repeated_header"
	CodeRepeatedParameter Code = "repeated_parameter"
	CodeTimeout           Code = "timeout"
	CodeTooLarge          Code = "too_large"
	CodeUnauthenticated   Code = "unauthenticated"
	CodeNotCountable      Code = "not_countable"
	CodeUnavailable       Code = "unavailable"
	CodeUnknownParameter  Code = "unknown_parameter"
	CodeUnsupportedMedia  Code = "unsupported_media_type"
	CodeVersionMalformed  Code = "version_malformed"
	CodeVersionMismatch   Code = "version_mismatch"
	CodeVersionRequired   Code = "version_required"
	CodeWriteNotAllowed   Code = "write_not_allowed"
)

// meanings is the one place that knows the status of a problem.
var meanings = map[Code]struct {
	status      int
	title, hint string
}{
	CodeActorNotDelegated: {403, "The credential may not speak for a member of staff", "leave the header Tacit-Actor out"},
	CodeAmbiguous:         {409, "More than one record matches", "look up by a value that only one record has"},
	CodeAppendOnly:        {405, "Records of this kind are never changed", "add a new record instead"},
	CodeBadCursor:         {400, "The cursor is not one of this list", "start again without cursor"},
	CodeBodyTimeout:       {408, "The body did not arrive in time", "send the whole body at once, or a smaller one"},
	CodeBodyUnreadable:    {400, "The body could not be read to its end", "send the body again, as long as its Content-Length says"},
	CodeBudget:            {429, "The credential's budget of distinct subjects an hour is used up", "retry after the time given, or ask the administrator for a larger budget"},
	CodeCanceled:          {503, "The request was given up", "send the request again; an Idempotency-Key makes that safe"},
	CodeConflict:          {409, "A value that must be unique is taken", "look the other record up, and change that one"},
	CodeDenied:            {403, "Refused by policy", "another purpose or credential may be allowed this; the administrator can show the log entry"},
	CodeDuplicateKey:      {400, "A key stands twice in one JSON object", "give each key once"},
	CodeClassErased:       {410, "A class of this record was erased", "the record stays; leave out the fields of the erased class, which can hold no value any more"},
	CodeErased:            {410, "The record was erased", "it cannot come back; a new record can be created"},
	CodeIdempotencyKey:    {400, "The Idempotency-Key is not usable", "send 1 to 255 printable ASCII characters"},
	CodeIdempotencyReused: {422, "The Idempotency-Key was used with another body", "use a new key for a new request"},
	CodeIdempotencyNone:   {400, "No Idempotency-Key is taken here", "leave the header out; before the request is sent again, look whether the first one was carried out"},
	CodeImportRunning:     {429, "An import of this credential is under way", "retry when it has ended"},
	CodeIndexBuilding:     {503, "The search is being built", "retry after the time given; the operator sees how far it is with tacit keys rekey --status"},
	CodeIntegrity:         {500, "A stored record failed its integrity check", "tell the operator the request id; the record is not served"},
	CodeInternal:          {500, "Internal error", "tell the operator the request id"},
	CodeInvalid:           {422, "The body is not acceptable", "see errors; /openapi.json describes what is accepted"},
	CodeInvalidQuery:      {400, "The query is not acceptable", "see errors; /openapi.json describes what is accepted"},
	CodeInvalidUTF8:       {400, "The body is not valid UTF-8", "encode the body as UTF-8"},
	CodeKindUnknown:       {404, "There is no such kind of record", "/openapi.json lists the kinds that are served"},
	CodeMalformedID:       {400, "The id is not a UUID", "ids look like 01890a5d-ac96-774b-bcce-b302099a8057"},
	CodeMalformedJSON:     {400, "The body is not valid JSON", "send one JSON object and nothing after it"},
	CodeMalformedQuery:    {400, "The query string is malformed", "percent-encode names and values"},
	CodeMalformedUpload:   {400, "The upload is malformed", "send multipart/form-data with the part \"options\" (JSON), then the part \"file\" (CSV)"},
	CodeMethodNotAllowed:  {405, "The method is not served here", "see the header Allow"},
	CodeMethodUnknown:     {501, "The method is unknown", "use GET, POST, PATCH or DELETE"},
	CodeNoRoute:           {404, "Nothing is served here", "/openapi.json lists what is served"},
	CodeNoLogFile:         {404, "The log has no such file", "files are checkpoint, tile/0/000, tile/entries/000 and so on, up to the size of the checkpoint"},
	CodeLogShorter:        {404, "The log has fewer entries than the earlier checkpoint", "if that checkpoint is this log's, entries were cut off: keep it, and tell the operator"},
	CodeNotPublished:      {409, "No published checkpoint covers this yet", "ask again in two seconds; if that does not help, the log is not being published: tell the operator"},
	CodeEntryDropped:      {410, "These entries were dropped after their retention", "their hashes are kept: proofs over them still verify"},
	CodeNotOwner:          {503, "This database does not own its keystone, and erases nobody", "tell the operator: tacit keys status says which vault owns it"},
	CodeNotFound:          {404, "There is no such record, or none that may be known of", "check the id; a record outside what this credential may know of is answered the same way"},
	CodeNoExport:          {409, "The request asks for no copy", "requests of the types access and portability do"},
	CodePolicyKeys:        {409, "This server trusts no key for policies", "start it with --policy-key, or put bundles in force with tacit policy apply"},
	CodePolicyFaulty:      {422, "The policy sent does not load", "see errors; tacit policy check finds the same"},
	CodePolicyNotKept:     {404, "No policy that was ever active has this digest", "GET /v1/policy/history lists them; send 12 digits or more of one"},
	CodePolicyRefused:     {422, "The policy was refused; the active one stays", "see errors; tacit policy check finds the same before a bundle is signed"},
	CodePurposeNotAllowed: {403, "Not for this purpose", "the credential does not have it, or policy allows this for it to another role or not at all: send one of the credential's own as Tacit-Purpose"},
	CodePurposeRequired:   {400, "The purpose is missing", "the credential has several: pick one with the header Tacit-Purpose"},
	CodeRepeatedHeader:    {400, "A header was sent more than once", "send it once"},
	CodeRepeatedParameter: {400, "A query parameter was given more than once", "give it once; name.in=a,b takes several values"},
	CodeTimeout:           {503, "The request could not be finished in time", "retry; ask for less at once"},
	CodeTooLarge:          {413, "The body is too large", "send less, or import a file"},
	CodeUnauthenticated:   {401, "A valid credential is needed", "send Authorization: Bearer with a token that is neither expired nor revoked"},
	CodeNotCountable:      {503, "A number cannot be told exactly at the moment", "leave count out, or retry later"},
	CodeUnavailable:       {503, "Temporarily unavailable", "retry after the time given"},
	CodeUnknownParameter:  {400, "There is no such query parameter", "/openapi.json lists the parameters of each route"},
	CodeUnsupportedMedia:  {415, "The body has a type that is not served here", "send Content-Type: application/json"},
	CodeVersionMalformed:  {412, "If-Match is not the ETag of a version", "send the ETag of the record as last read, for example \"3\"; weak tags and * are not accepted"},
	CodeVersionMismatch:   {412, "The record has another version now", "read it again and send the new ETag as If-Match"},
	CodeVersionRequired:   {428, "If-Match is missing", "send the ETag of the record as last read as If-Match"},

	CodeWriteNotAllowed: {403, "A field may not be set for this purpose", "see errors; leave those fields out"},

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
	"filter_not_allowed":  {403, "A list may not be filtered, sorted or added up by this field for this purpose", "leave the filter out; a report of amounts takes a purpose that sees them in clear"},
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

// Codes are the codes that problems can have, by status.
func Codes() map[int][]string {
	codes := map[int][]string{}
	for c, m := range meanings {
		codes[m.status] = append(codes[m.status], string(c))
	}
	return codes
}
