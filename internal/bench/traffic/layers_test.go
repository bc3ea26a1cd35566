package traffic

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// message encodes members of a protocol buffer: numbers and bytes by turns of number and value.
func message(members ...any) []byte {
	var out []byte
	for i := 0; i < len(members); i += 2 {
		number, _ := members[i].(int)
		switch v := members[i+1].(type) {
		case int:
			out = binary.AppendUvarint(binary.AppendUvarint(out, uint64(number)<<3), uint64(v))
		case []byte:
			out = binary.AppendUvarint(binary.AppendUvarint(out, uint64(number)<<3|wireBytes), uint64(len(v)))
			out = append(out, v...)
		}
	}
	return out
}

// profiled is a profile of three stacks: one in the log, called from the door; one of the collector; one of nobody's. The
// last one's location has two functions, one inlined in the other.
func profiled() []byte {
	functions := []string{
		"", "syscall.Syscall", ours + "audit.(*Log).Append", ours + "vault.(*Session).Get", "runtime.gcBgMarkWorker", "runtime.mcall", "runtime.schedule",
	}
	var text []byte
	add := func(number int, body []byte) { text = append(text, message(number, body)...) }
	add(inProfileSample, message(inSampleLocations, []byte{1, 2, 3}, inSampleValues, []byte{1, 60}))
	add(inProfileSample, message(inSampleLocations, 4, inSampleValues, 1, inSampleValues, 30))
	add(inProfileSample, message(inSampleLocations, []byte{5}, inSampleValues, []byte{1, 10}))
	for id := 1; id <= 4; id++ {
		add(inProfileLocation, message(inLocationID, id, inLocationLine, message(inLineFunction, id)))
	}
	add(inProfileLocation, message(inLocationID, 5, inLocationLine, message(inLineFunction, 6), inLocationLine, message(inLineFunction, 5)))
	for id := 1; id < len(functions); id++ {
		add(inProfileFunction, message(inFunctionID, id, inFunctionName, id))
	}
	for _, name := range functions {
		add(inProfileString, []byte(name))
	}
	return text
}

func TestShares(t *testing.T) {
	p, err := parseProcessor(profiled())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]float64{"log": 0.6, "garbage": 0.3, otherLayer: 0.1}, p.shares()); diff != "" {
		t.Error(diff)
	}
	if got := p.names[5]; len(got) != 2 || got[0] != "runtime.schedule" {
		t.Errorf("got %v, want the inlined function first", got)
	}
	if p.stacks != 3 {
		t.Errorf("got %d stacks, want 3", p.stacks)
	}
	for _, cut := range []int{1, 10, 40} {
		if _, err := parseProcessor(profiled()[:cut]); !errors.Is(err, errProfile) {
			t.Errorf("cut to %d bytes: got %v", cut, err)
		}
	}
}

func TestLayerOf(t *testing.T) {
	for _, tt := range []struct {
		want  string
		stack []string
	}{
		{"load", []string{"syscall.Syscall", "github.com/jackc/pgx/v5.(*Conn).Query", ours + "vault/record.Read", ours + "vault/facts.(*Loader).load", ours + "vault.(*Session).Get", "net/http.(*conn).serve"}},
		{"auth", []string{"crypto/sha256.Sum256", ours + "vault/credential.(*Store).Authenticate", ours + "vault.(*Vault).Authenticate", ours + "api.authenticate"}},
		{"open", []string{ours + "vault/record.(*Record).Open", ours + "vault/release.(*Opener).value", ours + "vault.(*request).open"}},
		{"door", []string{ours + "vault/keyring.(*Ring).Roots", ours + "vault.(*request).identify", ours + "api.read"}},
		{"telemetry", []string{"log/slog.(*Logger).logAttrs", ours + "api.(*server).served", "net/http.(*conn).serve"}},
		{"open", []string{ours + "crypto.(*Key).Open", ours + "vault/release.(*Opener).field", ours + "vault.(*Session).Get"}},
		{"log", []string{"runtime.gopark", ours + "audit.(*Log).Append", ours + "vault.(*request).record"}},
		{"integrate", []string{ours + "audit/tree.Hash", ours + "audit/publish.(*Publisher).work"}},
		{"encode", []string{ours + "api/wire.AppendReply", ours + "api.read"}},
		{"parse", []string{ours + "api.read", "net/http.(*conn).serve"}},
		{"http", []string{"bufio.(*Reader).ReadLine", "net/http.(*conn).serve"}},
		{otherLayer, []string{"runtime.schedule"}},
		{otherLayer, nil},
	} {
		if got := layerOf(tt.stack); got != tt.want {
			t.Errorf("%v: got %s, want %s", tt.stack, got, tt.want)
		}
	}
	names := map[string]bool{otherLayer: true}
	for _, l := range layers {
		names[l.name] = true
	}
	for _, name := range LayerNames() {
		delete(names, name)
	}
	if len(names) > 0 {
		t.Errorf("layers that are not printed: %v", names)
	}
}

func FuzzProfile(f *testing.F) {
	f.Add(profiled())
	f.Add([]byte{0x12, 0xff, 0xff, 0x03})
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := parseProcessor(text)
		if err == nil {
			p.shares()
		} else if p != nil {
			t.Error("half a profile")
		}
	})
}
