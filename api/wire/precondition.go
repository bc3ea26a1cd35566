package wire

import (
	"net/http"
	"strconv"

	"github.com/tacitcrm/tacit/vault"
)

// ETag is the strong validator of a version, see RFC 9110 section 8.8.3.
func ETag(version uint64) string { return `"` + strconv.FormatUint(version, 10) + `"` }

// IfMatch returns the version that a change is meant for. It takes one strong ETag as served: a change of whatever is
// there (*) would be the lost update that the header exists to prevent.
func IfMatch(h http.Header) (uint64, error) {
	tag, err := Single(h, "If-Match")
	if err != nil {
		return 0, err
	}
	if tag == "" {
		return 0, Refuse(CodeVersionRequired)
	}
	if len(tag) < 3 || tag[0] != '"' || tag[len(tag)-1] != '"' {
		return 0, Refuse(CodeVersionMalformed)
	}
	version, err := strconv.ParseUint(tag[1:len(tag)-1], 10, 63)
	if err != nil || version == 0 || ETag(version) != tag {
		return 0, Refuse(CodeVersionMalformed)
	}
	return version, nil
}

// Idempotency reads the Idempotency-Key of a POST; without one a repeated request is a new one.
func (c *Call) Idempotency(body []byte) (*vault.Idempotency, error) {
	key, err := Single(c.R.Header, "Idempotency-Key")
	if err != nil {
		return nil, err
	}
	if len(c.R.Header.Values("Idempotency-Key")) == 0 {
		return nil, nil //nolint:nilnil // no key, no idempotency: both are fine
	}
	if key == "" || len(key) > 255 {
		return nil, Refuse(CodeIdempotencyKey)
	}
	for _, b := range []byte(key) {
		if b < 0x20 || b > 0x7e {
			return nil, Refuse(CodeIdempotencyKey)
		}
	}
	// The path holds kinds and ids only: everything in it was resolved before.
	return &vault.Idempotency{Key: key, Route: c.R.Method + " " + c.R.URL.Path, Body: body}, nil
}
