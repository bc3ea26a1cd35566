package vault

import (
	"github.com/tacitcrm/tacit/vault/draft"
)

// Draft is a parsed and checked input: a new record, or a merge patch (RFC 7396). Sealed values in it
// are secrets. It is good for the catalog revision it was made under.
type Draft = draft.Draft

// DraftJSON reads a JSON object as a record of a kind. It is strict: unknown and duplicate names, wrong
// types, invalid UTF-8 and trailing data are refused, each named by its path and never by its value, in
// an *Invalid. Malformed JSON has the code malformed_json.
func (v *Vault) DraftJSON(kind string, body []byte, patch bool) (Draft, error) {
	rev := v.revisions.Current()
	k, ok := rev.Catalog.Kind(kind)
	if !ok {
		return Draft{}, ErrKind
	}
	return draft.Parse(rev.Digest, k, body, patch)
}
