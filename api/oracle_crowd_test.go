package api_test

import (
	"net/http"
	"strings"
	"testing"
)

// aCrowdTells plays with more records out of reach than the vault loads at once, which hold the values of those within.
func (tw *twins) aCrowdTells(t *testing.T) {
	options := `{"kind":"contact","set":{"region":"E{r}"},"map":{"last":"family_name","first":"given_name","tel":"contact_points.phone"}}`
	one := `{"region":"R{r}","family_name":"Crowd","given_name":"Ada","contact_points":[{"kind":"phone","value":"+442079460991"}]}`
	crowd := step{
		as: byEverywhere, method: http.MethodPost, path: "/v1/imports", body: [2]string{options, ""},
		csv: "last,first,tel\n" + strings.Repeat("Crowd,Ada,+442079460991\n", 210),
	}
	tw.mustNotTell(t, t, &play{
		caller: callerOf("support"),
		seeds:  []step{crowd, seed(byRegional, "/v1/contacts", "c0", one, one), seed(byRegional, "/v1/contacts", "c1", one, one)},
		steps: []step{
			both(http.MethodPost, "/v1/contacts/search", `{"family_name":"Crowd","given_name":"Ada"}`),
			both(http.MethodPost, "/v1/contacts/{c0}/duplicates", ""),
			both(http.MethodPost, "/v1/lookup", `{"phone":"+442079460991"}`),
		},
	})
}
