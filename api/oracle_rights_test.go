package api_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
)

// unzipped is an export without what holds hashes, proofs and signatures, which differ by every id and time in them.
func unzipped(file []byte) string {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return err.Error()
	}
	var b strings.Builder
	for _, f := range z.File {
		if slices.Contains([]string{"access.json", "manifest.json", "manifest.json.sig"}, f.Name) {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return err.Error()
		}
		body, err := io.ReadAll(r)
		fmt.Fprintln(&b, f.Name, err, string(body))
	}
	return b.String()
}

// askAway hands in what somebody asks for under an address, and follows it: whether the address is known must not show.
func askAway(d *drawing) []step {
	by := d.of("email", "email", "phone")
	body := fmt.Sprintf(`{"type":%q,%q:%q}`, d.of("access", "erasure", "objection", "withdrawal_of_all"), by, d.value("contact."+by))
	name := d.of("q0", "q1")
	return []step{
		both(http.MethodPost, "/v1/requests", body).called(name),
		both(http.MethodPost, "/v1/requests/{"+name+"}/send-code", ""),
		both(http.MethodGet, "/v1/requests/{"+name+"}/status", ""),
	}
}

// enterCode guesses.
func enterCode(d *drawing) []step {
	at := "/v1/requests/{" + d.of("q0", "q1", "nobody") + "}"
	return []step{
		both(http.MethodPost, at+"/verify", `{"code":"`+d.of("00000000", "12345678")+`"}`),
		both(http.MethodGet, at+d.of("/status", "", "/clock"), ""),
	}
}

func suppressAddress(d *drawing) []step {
	by := d.of("email", "phone")
	body := fmt.Sprintf(`{%q:%q,"purpose":"marketing"}`, by, d.value("contact."+by))
	return []step{both(http.MethodPost, "/v1/suppressions", body)}
}

// askAbout makes a request about somebody whose id is known.
func askAbout(d *drawing) []step {
	body := fmt.Sprintf(`{"type":%q,"kind":"contact","about":%q}`, d.of("access", "erasure", "restriction"), "{"+d.person()+"}")
	return []step{both(http.MethodPost, "/v1/requests", body).called(d.of("q0", "q1"))}
}

// workOn looks at a request, and takes it on.
func workOn(d *drawing) []step {
	at := "/v1/requests/{" + d.of("q0", "q1", "nobody") + "}"
	return []step{d.oneOf(
		both(http.MethodGet, at, ""),
		both(http.MethodGet, at+"/clock", ""),
		both(http.MethodGet, at+"/proposal", ""),
		both(http.MethodGet, at+"/messages", ""),
		both(http.MethodGet, at+"/certificate", ""),
		both(http.MethodPost, at+"/vouch", seen).with("If-Match", d.of(`"1"`, `"2"`, `"3"`)),
		both(http.MethodPost, at+"/scope", "").with("If-Match", d.of(`"1"`, `"2"`, `"3"`)),
		both(http.MethodPost, at+"/withdraw", "").with("If-Match", d.of(`"1"`, `"2"`, `"3"`)),
		both(http.MethodGet, "/v1/requests?about={"+d.person()+"}", ""),
	)}
}

// keepOrRestrict asks about holds, restriction and retention of somebody whose id is known.
func keepOrRestrict(d *drawing) []step {
	at := "/v1/contacts/{" + d.person() + "}"
	return []step{d.oneOf(
		both(http.MethodGet, at+"/holds", ""),
		both(http.MethodPost, at+"/holds", `{"ground":"legal_claim","review":"2027-01-01T00:00:00Z","reference":"A 7"}`),
		both(http.MethodPost, at+"/holds/{nobody}/release", ""),
		both(http.MethodPost, at+"/restriction", `{"ground":"accuracy"}`),
		both(http.MethodDelete, at+"/restriction", ""),
		both(http.MethodGet, at+"/retention", ""),
		both(http.MethodGet, at+"/consents/{nobody}/receipt", ""),
		both(http.MethodGet, at+"/export?format=portability&request={nobody}", ""),
		both(http.MethodGet, at+"/export", ""),
	)}
}
