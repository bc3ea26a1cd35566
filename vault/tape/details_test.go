package tape_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/tape"
)

func id(n byte) uuid.UUID { return uuid.UUID{0: n, 15: n} }

// sorts are details as the entries of various actions hold them, with the length they have.
var sorts = []struct {
	name    string
	details tape.Details
	size    int
}{
	{"nothing", tape.Details{}, 16},
	{"read of a contact", tape.Details{RecordVersion: 3, StateRevision: 2, Lag: 1234}, 16},
	{"read of an old contact", tape.Details{RecordVersion: 1<<28 - 1, StateRevision: 1<<28 - 1, Lag: -1 << 46}, 16},
	{"read of a case", tape.Details{Record: id(1), RecordVersion: 3, StateRevision: 2, Lag: -1}, 32},
	{"read that relied on a consent", tape.Details{Consents: []uuid.UUID{id(1)}, RecordVersion: 1, StateRevision: 1, Lag: 1}, 32},
	{"write of a contact", tape.Details{Version: 2, RecordVersion: 1, StateRevision: 1, Lag: 1}, 16},
	{"write of a contact among several", tape.Details{Version: 1, Digest: make([]byte, 16), RecordVersion: 1, StateRevision: 1, Lag: 1}, 32},
	{"write of a sub-resource", tape.Details{Record: id(1), Version: 1, Whole: 4, RecordVersion: 3, StateRevision: 1, Lag: 1}, 32},
	{"consent", tape.Details{Event: id(1), Version: 2, RecordVersion: 3, StateRevision: 1, Lag: 1}, 32},
	{"everything", tape.Details{
		Record: id(1), Version: 1 << 63, Consents: []uuid.UUID{id(2), id(3)}, Event: id(4), Grant: id(5), Digest: bytes.Repeat([]byte{7}, 16), Whole: 9,
		RecordVersion: 1 << 40, StateRevision: 1<<63 - 1, Lag: -(1<<47 - 1),
	}, 144},
}

func TestDetailsComeBack(t *testing.T) {
	for _, tt := range sorts {
		t.Run(tt.name, func(t *testing.T) {
			b, err := tt.details.AppendBinary([]byte("before"))
			if err != nil || len(b) != len("before")+tt.size {
				t.Fatalf("got %d bytes, want %d, %v", len(b)-len("before"), tt.size, err)
			}
			got, err := tape.ParseDetails(b[len("before"):])
			if diff := cmp.Diff(tt.details, got); diff != "" || err != nil {
				t.Errorf("(-want +got):\n%s%v", diff, err)
			}
		})
	}
}

func TestDetailsThatHaveNoForm(t *testing.T) {
	for name, d := range map[string]tape.Details{
		"long digest":       {Digest: make([]byte, 32)},
		"many consents":     {Consents: make([]uuid.UUID, 256)},
		"negative revision": {StateRevision: -1},
	} {
		if b, err := d.AppendBinary(nil); err == nil {
			t.Errorf("%s: got %x", name, b)
		}
	}
}

// TestLagIsCut: no two clocks differ by more, and the length must not tell.
func TestLagIsCut(t *testing.T) {
	for lag, want := range map[tape.Lag]tape.Lag{1 << 62: 1<<47 - 1, -1 << 62: -(1<<47 - 1)} {
		b, err := tape.Details{Lag: lag}.AppendBinary(nil)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := tape.ParseDetails(b); err != nil || got.Lag != want {
			t.Errorf("%d: got %d, %v, want %d", lag, got.Lag, err, want)
		}
	}
}

func TestDetailsOfEarlierReleases(t *testing.T) {
	text := `{"record":"01000000-0000-0000-0000-000000000001","version":3,"consents":["02000000-0000-0000-0000-000000000002"],` +
		`"event":"03000000-0000-0000-0000-000000000003","grant":"04000000-0000-0000-0000-000000000004","digest":"BwcH","v":2,"s":5,"t":"AAAAAAPo"}`
	want := tape.Details{
		Record: id(1), Version: 3, Consents: []uuid.UUID{id(2)}, Event: id(3), Grant: id(4), Digest: []byte{7, 7, 7},
		RecordVersion: 2, StateRevision: 5, Lag: 1000,
	}
	got, err := tape.ParseDetails([]byte(text))
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("(-want +got):\n%s%v", diff, err)
	}
	for _, bad := range []string{`{"t":"AAAA"}`, `{"t":"not base64"}`, `{"version":"x"}`, `{`} {
		if got, err := tape.ParseDetails([]byte(bad)); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %+v, %v", bad, got, err)
		}
	}
}

func TestDetailsThatAreNone(t *testing.T) {
	for name, b := range map[string][]byte{
		"nothing":         {},
		"another format":  append([]byte{2}, make([]byte, 15)...),
		"odd length":      {1, 0, 0},
		"padded twice":    append([]byte{1}, make([]byte, 31)...),
		"padding says":    append([]byte{1}, append(make([]byte, 14), 1)...),
		"cut id":          append([]byte{1, 1}, make([]byte, 14)...),
		"endless number":  append([]byte{1, 2}, bytes.Repeat([]byte{0xff}, 14)...),
		"cut consents":    append([]byte{1, 128, 2}, make([]byte, 29)...),
		"large revision":  append([]byte{1, 64, 0}, append(bytes.Repeat([]byte{0xff}, 9), append([]byte{1}, make([]byte, 19)...)...)...),
		"numbers, no lag": append([]byte{1, 2}, append(bytes.Repeat([]byte{0x80}, 8), 1, 0, 0, 0, 1, 0)...),
	} {
		if d, err := tape.ParseDetails(b); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %+v, %v", name, d, err)
		}
	}
}

// FuzzDetails reads anything without a panic; what it reads it writes again, and reads as the same.
func FuzzDetails(f *testing.F) {
	for _, tt := range sorts {
		b, err := tt.details.AppendBinary(nil)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`{"v":2,"s":5,"t":"AAAAAAPo"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		d, err := tape.ParseDetails(in)
		if err != nil {
			if !errors.Is(err, fault.ErrIntegrity) || !cmp.Equal(d, tape.Details{}) {
				t.Errorf("got %+v, %v", d, err)
			}
			return
		}
		b, err := d.AppendBinary(nil)
		if err != nil {
			if in[0] == '{' {
				return // what earlier releases wrote need not fit
			}
			t.Fatalf("%+v: %v", d, err)
		}
		if again, err := tape.ParseDetails(b); err != nil || in[0] != '{' && !cmp.Equal(again, d) {
			t.Errorf("got %+v, %v, want %+v", again, err, d)
		}
	})
}
