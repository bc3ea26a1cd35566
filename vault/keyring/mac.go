package keyring

import (
	"encoding/binary"
	"time"
)

// Domain tags of MACs under the row-MAC key and under subjects' keys, all in one place: a tag is never used
// for two layouts, and a changed layout takes the next number.
const (
	TagState      = "tacit/subject_state/1"
	TagCredential = "tacit/credential/1"
	TagActive     = "tacit/active/1"
	TagRevision   = "tacit/revision/1"
	TagBreakglass = "tacit/breakglass/1"
	TagConsent    = "tacit/consent_event/1"
	TagBasis      = "tacit/basis/1"
	TagHeader     = "tacit/header/1"
	TagDigest     = "tacit/record_digest/2" // 1 left sub-resources out
	TagToken      = "tacit/field_token/1"
	TagHistory    = "tacit/history/1"
	TagColumn     = "tacit/imported/1"    // of a file, that made a sub-resource
	TagImportRow  = "tacit/import_row/1"  // digest of a row of a file; never stored
	TagImported   = "tacit/imported/2"    // what a record keeps of that
	TagImportFile = "tacit/import_file/1" // rows of a file that are done, until all are
	TagIdemKey    = "tacit/idempotency_key/1"
	TagIdemBody   = "tacit/idempotency_body/1"
	TagCursor     = "tacit/cursor/1"
	TagActor      = "tacit/actor/1"      // pseudonyms of actors
	TagIntake     = "tacit/log_intake/1" // leaf and terms of an entry that is not in the tree yet
	TagLogKey     = "tacit/log_key/1"

	TagRequest     = "tacit/request/1"
	TagCode        = "tacit/code/1"      // the row
	TagCodeHash    = "tacit/code_hash/1" // what is kept of a code
	TagInstruction = "tacit/instruction/1"
	TagHold        = "tacit/hold/1"
	TagMerge       = "tacit/merge_link/1"
	TagSuppression = "tacit/suppression/1"
	TagMessage     = "tacit/message/1"

	TagConfirm        = "tacit/confirm/1"         // the row of a link's code
	TagConfirmHash    = "tacit/confirm_hash/1"    // what is kept of that code
	TagConfirmAddress = "tacit/confirm_address/1" // of the address that the link was mailed to; never stored
	TagPrincipal      = "tacit/principal/1"       // what a consent receipt calls the person

	TagPoint = "tacit/point_address/1" // of an address that somebody refused the use of, under the subject's contact key, followed by the normaliser

	TagWebhook    = "tacit/webhook/1"        // the row of an endpoint
	TagWebhookKey = "tacit/webhook_key/1"    // the key that an endpoint's secrets are sealed by; never stored
	TagClick      = "tacit/campaign_token/1" // what is kept of a token in a campaign's link
	TagSplit      = "tacit/campaign_split/1" // who of a campaign's members is left out to compare with; never stored

	TagSuppressed = "tacit/suppressed/1" // tokens under the suppression root, followed by the normaliser
)

// NumberPart is a number as a MAC binds it: eight bytes, big endian.
func NumberPart(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// TimePart is a time as a MAC binds it: microseconds since 1970, no byte at all for the zero time.
func TimePart(t time.Time) []byte {
	return AppendTime(nil, t)
}

// AppendTime appends what TimePart returns.
func AppendTime(b []byte, t time.Time) []byte {
	if t.IsZero() {
		return b
	}
	return binary.BigEndian.AppendUint64(b, uint64(t.UnixMicro())) // any fixed mapping serves a MAC
}
