package api

import (
	"net/http"
	"testing"
)

func TestBearer(t *testing.T) {
	for _, tc := range []struct {
		values []string
		want   string
	}{
		{nil, ""},
		{[]string{"Bearer tct_a_b"}, "tct_a_b"},
		{[]string{"bearer tct_a_b"}, "tct_a_b"},
		{[]string{"Bearer"}, ""},
		{[]string{"Bearer "}, ""},
		{[]string{"Bearer a b"}, ""},
		{[]string{"Basic tct_a_b"}, ""},
		{[]string{"Bearer a", "Bearer b"}, ""},
	} {
		if got, ok := bearer(http.Header{"Authorization": tc.values}); got != tc.want || ok != (tc.want != "") {
			t.Errorf("%q: got %q %v, want %q", tc.values, got, ok, tc.want)
		}
	}
}
