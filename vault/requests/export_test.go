package requests

import "github.com/tacitcrm/tacit/vault/rights"

// Encode is how a row holds a request.
func Encode(r rights.Request, terms Terms) ([]byte, error) { return encode(state{r, terms}) }

// Decode reads what Encode wrote.
func Decode(b []byte) (rights.Request, Terms, error) {
	s, err := decode(b)
	return s.Request, s.Terms, err
}
