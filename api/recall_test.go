package api_test

import (
	"net/http"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// TestRevokedIsToldNothing: on routes that read the credential along, a token that the server remembers is refused from its
// revocation on like any other that does not hold, whatever else is wrong with the request.
func TestRevokedIsToldNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	nobody := "/v1/contacts/" + uuid.NewString()
	asks := []struct {
		method, path, body string
		before             int
	}{
		{http.MethodGet, nobody, "", http.StatusNotFound},
		{http.MethodGet, nobody + "?fields=given_nam", "", http.StatusBadRequest},
		{http.MethodGet, nobody + "?x=1", "", http.StatusBadRequest},
		{http.MethodGet, nobody + "/contact_points", "", http.StatusNotFound},
		{http.MethodGet, "/v1/contacts/nobody", "", http.StatusBadRequest},
		{http.MethodGet, "/v1/contacts?limit=1", "", http.StatusOK},
		{http.MethodGet, "/v1/contacts?limit=1&count=true", "", http.StatusOK},
		{http.MethodGet, "/v1/contacts?sort=owner", "", http.StatusOK},
		{http.MethodGet, "/v1/contacts?limit=x", "", http.StatusBadRequest},
		{http.MethodGet, "/v1/contacts?cursor=x", "", http.StatusBadRequest},
		{http.MethodGet, "/v1/nothing?limit=1", "", http.StatusNotFound},
		{http.MethodGet, "/v1/nothing/" + uuid.NewString(), "", http.StatusNotFound},
		{http.MethodPost, "/v1/lookup", `{"nope":"x"}`, http.StatusUnprocessableEntity},
		{http.MethodPost, "/v1/lookup", `{`, http.StatusBadRequest},
		{http.MethodPost, "/v1/lookup", `{"email":"nobody@example.com"}`, http.StatusNotFound},
	}
	for _, ask := range asks {
		c, token, err := w.vault.CreateCredential(t.Context(), vault.CredentialSpec{
			Client: "till", Kind: "app", Roles: []string{"support"}, Regions: []string{"*"}, Purposes: []string{"support"}, Budget: 100,
		})
		if err != nil {
			t.Fatal(err)
		}
		w.tokens["till"] = token
		for range 2 { // with the second the server remembers it
			if a := w.do(t, "till", ask.method, ask.path, ask.body); a.status != ask.before {
				t.Errorf("%s %s %s: got %d, want %d", ask.method, ask.path, ask.body, a.status, ask.before)
			}
		}
		if err := w.vault.RevokeCredential(t.Context(), c.ID); err != nil {
			t.Fatal(err)
		}
		if a := w.do(t, "till", ask.method, ask.path, ask.body); a.status != http.StatusUnauthorized {
			t.Errorf("%s %s %s, revoked: got %d", ask.method, ask.path, ask.body, a.status)
		}
	}
}
