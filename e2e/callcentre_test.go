package e2e_test

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// deskAddress is where the example says that it is.
var deskAddress = regexp.MustCompile(`http://[0-9.:]+`)

// TestCallCentre runs the example of an agent's desk on a real server: the caller by number, a note, and the note again
// among what happened lately.
func TestCallCentre(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	dev.create("/v1/contacts", "import", `{"given_name":"Ada","family_name":"Lovelace","contact_points":[{"kind":"phone","value":"+44 20 7946 0991"}]}`)
	desk := exec.Command(programs(t, "callcentre"), "--listen", "127.0.0.1:0")
	desk.Env = environment(t.TempDir(), []string{"TACIT_URL=" + dev.url, "TACIT_TOKEN=" + dev.tokens["support"]})
	out, err := desk.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = desk.Process.Signal(os.Interrupt)
		if err := desk.Wait(); err != nil {
			t.Errorf("the desk ended with %v", err)
		}
	})
	first, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	base := deskAddress.FindString(first)
	found := submit(t, base+"/caller", url.Values{"number": {"020 7946 0991"}})
	for _, want := range []string{"Ada Lovelace", "Withheld", "phone"} {
		if !strings.Contains(found, want) {
			t.Errorf("the page lacks %q:\n%s", want, found)
		}
	}
	if strings.Contains(found, "7946") {
		t.Errorf("the number is on the page in clear:\n%s", found)
	}
	form := url.Values{"summary": {"asked for the invoice again"}, "outcome": {"completed"}}
	for _, name := range []string{"contact", "key", "rang"} {
		form.Set(name, regexp.MustCompile(`name="` + name + `" value="([^"]+)"`).FindStringSubmatch(found)[1])
	}
	for range 2 { // as of who clicks twice
		found = submit(t, base+"/note", form)
	}
	if strings.Count(found, "asked for the invoice again") != 1 {
		t.Errorf("the note is not on the page once:\n%s", found)
	}
	if none := submit(t, base+"/caller", url.Values{"number": {"+44 20 7946 0000"}}); !strings.Contains(none, "Nobody is known") {
		t.Errorf("an unknown number: got\n%s", none)
	}
}

// submit posts a form and returns the page.
func submit(t *testing.T, address string, form url.Values) string {
	t.Helper()
	resp, err := http.PostForm(address, form)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatal(errors.Join(err, errors.New(resp.Status)))
	}
	return string(body)
}
