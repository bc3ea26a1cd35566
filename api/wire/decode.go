package wire

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/vault"
)

// JSONBody reads the body as one JSON value that is strict: no repeated keys, valid UTF-8, nothing after it. types are
// the media types accepted besides application/json.
func (c *Call) JSONBody(types ...string) ([]byte, error) {
	if err := MediaType(c.R.Header, append(types, "application/json")...); err != nil {
		return nil, err
	}
	body, err := ReadAll(c.R.Body)
	if err != nil {
		return nil, err
	}
	return body, CheckJSON(body)
}

// MediaType refuses a body whose Content-Type is none of those accepted, or whose charset is not UTF-8. The last one
// accepted is the one the hint names.
func MediaType(h http.Header, accepted ...string) error {
	value, err := Single(h, "Content-Type")
	if err != nil {
		return err
	}
	media, params, err := mime.ParseMediaType(value)
	charset := params["charset"]
	if err != nil || !slices.Contains(accepted, media) || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return Refuse(CodeUnsupportedMedia).Hint("send Content-Type: " + accepted[len(accepted)-1])
	}
	return nil
}

// Single returns the value of a header that may be given once, "" if it is not given.
func Single(h http.Header, name string) (string, error) {
	switch values := h.Values(name); len(values) {
	case 0:
		return "", nil
	case 1:
		return strings.TrimSpace(values[0]), nil
	default:
		return "", Refuse(CodeRepeatedHeader).Detail("The header " + name + " was sent more than once.")
	}
}

// ReadAll reads a body to its end. Its error is a problem, see BodyError.
func ReadAll(r io.Reader) ([]byte, error) {
	var buf bytes.Buffer
	if _, err := buf.ReadFrom(r); err != nil {
		return nil, BodyError(err)
	}
	return buf.Bytes(), nil
}

// BodyError tells a body that is too large from one that came too slowly and one that broke off.
func BodyError(err error) error {
	var tooLarge *http.MaxBytesError
	var network net.Error
	switch {
	case errors.As(err, &tooLarge):
		return Refuse(CodeTooLarge)
	case errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &network) && network.Timeout():
		return Refuse(CodeBodyTimeout)
	}
	return Refuse(CodeBodyUnreadable)
}

// discard reads what is left of a refused body, so that a caller that sends before it reads gets the answer instead of a
// broken connection. Only so much: the connection's read deadline and the bound end what goes on. A caller that waits for
// "100 Continue" has sent nothing.
func discard(r *http.Request) {
	const bound = 32 << 20
	if r.Body == nil || r.Header.Get("Expect") != "" {
		return
	}
	_, _ = io.CopyN(io.Discard, r.Body, bound)
}

// CheckJSON says what is wrong with text that is not strict JSON: where, never what.
func CheckJSON(body []byte) error {
	if !utf8.Valid(body) {
		return Refuse(CodeInvalidUTF8)
	}
	d := jsontext.NewDecoder(bytes.NewReader(body))
	if _, err := d.ReadValue(); err != nil {
		return jsonError(err)
	}
	if _, err := d.ReadToken(); !errors.Is(err, io.EOF) {
		return Refuse(CodeMalformedJSON).Detail("Something follows the JSON value.")
	}
	return nil
}

func jsonError(err error) error {
	var syntactic *jsontext.SyntacticError
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return Refuse(CodeDuplicateKey)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return Refuse(CodeMalformedJSON).Detail("The body ends too early.")
	case errors.As(err, &syntactic):
		return Refuse(CodeMalformedJSON).Detail(fmt.Sprintf("The error is at byte %d.", syntactic.ByteOffset))
	}
	return Refuse(CodeMalformedJSON)
}

// Question reads the JSON object of a request without a query.
func (c *Call) Question(members ...Member) error {
	_, err := c.object(members)
	return err
}

// Once is Question for a POST that takes an Idempotency-Key.
func (c *Call) Once(members ...Member) (*vault.Idempotency, error) {
	body, err := c.object(members)
	if err != nil {
		return nil, err
	}
	return c.Idempotency(body)
}

// Perhaps reads the body of a request that needs none where no member is required.
func (c *Call) Perhaps(members []Member) error {
	for _, m := range members {
		if m.Required {
			return c.Question(members...)
		}
	}
	if c.R.ContentLength == 0 {
		return c.NoQuery()
	}
	return c.Question(members...)
}

func (c *Call) object(members []Member) ([]byte, error) {
	if err := c.NoQuery(); err != nil {
		return nil, err
	}
	body, err := c.JSONBody()
	if err != nil {
		return nil, err
	}
	return body, ReadObject(body, members)
}

// Upload marks what goes wrong with reading an upload, so that it is not taken for a fault of the vault.
func Upload(r io.Reader) io.Reader { return &source{r} }

// source is an upload.
type source struct{ r io.Reader }

func (s *source) Read(b []byte) (int, error) {
	n, err := s.r.Read(b)
	if err != nil && err != io.EOF {
		return n, BodyError(err)
	}
	return n, err //nolint:wrapcheck // nil or io.EOF
}
