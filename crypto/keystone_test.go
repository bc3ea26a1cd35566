package crypto_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

// clock is set by hand.
type clock struct{ now atomic.Int64 }

func (c *clock) read() time.Duration     { return time.Duration(c.now.Load()) }
func (c *clock) advance(d time.Duration) { c.now.Add(int64(d)) }

// countingKMS counts the unwraps of a file KMS and can stall them.
type countingKMS struct {
	*kms.File
	unwraps atomic.Int64
	stall   chan struct{}
}

func (k *countingKMS) Unwrap(ctx context.Context, generation uint64, wrapped, ad []byte) ([]byte, error) {
	k.unwraps.Add(1)
	if k.stall != nil {
		<-k.stall
	}
	return k.File.Unwrap(ctx, generation, wrapped, ad)
}

type fixture struct {
	clock  *clock
	kms    *countingKMS
	kmsDir string
	cfg    crypto.KeystoneConfig
	dir    string
	path   string // of keystone.json
}

func newFixture(tb testing.TB) *fixture {
	tb.Helper()
	f := &fixture{clock: &clock{}, kmsDir: filepath.Join(tb.TempDir(), "kms")}
	f.clock.advance(time.Hour)
	file, err := kms.NewFile(kms.FileConfig{Dirs: []string{f.kmsDir}})
	must(tb, err)
	f.kms = &countingKMS{File: file}
	f.dir = filepath.Join(tb.TempDir(), "keystone")
	f.cfg = crypto.KeystoneConfig{Dirs: []string{f.dir}, KMS: f.kms, Clock: f.clock.read}
	f.path = filepath.Join(f.dir, "keystone.json")
	return f
}

func (f *fixture) create(tb testing.TB) *crypto.Keystone {
	tb.Helper()
	k, err := crypto.CreateKeystone(tb.Context(), f.cfg)
	must(tb, err)
	return k
}

func TestKeystoneIsOpenedAgain(t *testing.T) {
	f := newFixture(t)
	root, err := f.create(t).Root(t.Context())
	must(t, err)
	_, blob, err := root.NewBucket(crypto.ID{1}, 1)
	must(t, err)
	k, err := crypto.OpenKeystone(t.Context(), f.cfg)
	must(t, err)
	root, err = k.Root(t.Context())
	must(t, err)
	if root.Generation() != 1 {
		t.Errorf("got generation %d, want 1", root.Generation())
	}
	if _, err := root.OpenBucket(crypto.ID{1}, 1, blob); err != nil {
		t.Errorf("the root opened again is another: %v", err)
	}
	for path, want := range map[string]os.FileMode{f.path: 0o600, f.dir: 0o700} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: got %v, want mode %o", filepath.Base(path), err, want)
		}
	}
	wantFiles(t, f.dir, "keystone.json", "keystone.lock")
}

func TestCreateKeystoneNeverOverwrites(t *testing.T) {
	f := newFixture(t)
	f.create(t)
	before, err := os.ReadFile(f.path)
	must(t, err)
	if _, err := crypto.CreateKeystone(t.Context(), f.cfg); !errors.Is(err, crypto.ErrExists) {
		t.Errorf("got %v, want ErrExists", err)
	}
	after, err := os.ReadFile(f.path)
	must(t, err)
	if string(before) != string(after) {
		t.Error("the keystone was changed")
	}
}

func TestCreateKeystoneRace(t *testing.T) {
	f := newFixture(t)
	var wins atomic.Int64
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, err := crypto.CreateKeystone(t.Context(), f.cfg)
			if err == nil {
				wins.Add(1)
			} else if !errors.Is(err, crypto.ErrExists) {
				t.Errorf("got %v, want ErrExists", err)
			}
		})
	}
	wg.Wait()
	if wins.Load() != 1 {
		t.Errorf("%d keystones were made, want 1", wins.Load())
	}
}

// P11: cut short after the KMS made its key, creation is called again.
func TestP11CreateKeystoneResumes(t *testing.T) {
	f := newFixture(t)
	must(t, os.MkdirAll(f.dir, 0o700))
	must(t, os.WriteFile(filepath.Join(f.dir, "generation-1.creating"), nil, 0o600))
	must(t, f.kms.Create(t.Context(), 1))
	f.create(t)
}

func TestCreateKeystoneLeavesAnotherVaultsKey(t *testing.T) {
	f := newFixture(t)
	must(t, f.kms.Create(t.Context(), 1))
	for attempt := range 2 {
		if _, err := crypto.CreateKeystone(t.Context(), f.cfg); !errors.Is(err, crypto.ErrExists) {
			t.Errorf("attempt %d: got %v, want ErrExists", attempt, err)
		}
	}
}

func TestKeystoneConfig(t *testing.T) {
	good := newFixture(t).cfg
	for name, change := range map[string]func(*crypto.KeystoneConfig){
		"no directory":   func(c *crypto.KeystoneConfig) { c.Dirs = nil },
		"no name":        func(c *crypto.KeystoneConfig) { c.Dirs = append(c.Dirs, "") },
		"twice":          func(c *crypto.KeystoneConfig) { c.Dirs = append(c.Dirs, c.Dirs[0]+"/.") },
		"no kms":         func(c *crypto.KeystoneConfig) { c.KMS = nil },
		"negative lease": func(c *crypto.KeystoneConfig) { c.Lease = -1 },
	} {
		cfg := good
		cfg.Dirs = slices.Clone(good.Dirs)
		change(&cfg)
		if _, err := crypto.CreateKeystone(t.Context(), cfg); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: create: got %v, want ErrArgument", name, err)
		}
		if _, err := crypto.OpenKeystone(t.Context(), cfg); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: open: got %v, want ErrArgument", name, err)
		}
	}
	good.Clock = nil // the real one
	k, err := crypto.CreateKeystone(t.Context(), good)
	must(t, err)
	if k.Lease() != time.Minute {
		t.Errorf("got lease %v, want 60s", k.Lease())
	}
}

// A second name of one directory makes no second copy, and its lock would be waited for by who holds it.
func TestOneDirectoryUnderTwoNames(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	alias := filepath.Join(t.TempDir(), "alias")
	must(t, os.Symlink(f.dir, alias))
	cfg := f.cfg
	cfg.Dirs = []string{alias, f.dir}
	twice, err := crypto.OpenKeystone(t.Context(), cfg)
	must(t, err) // what is there can be read
	if _, err := twice.Advance(t.Context(), 1); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("got %v, want ErrArgument", err)
	}
	wantHeld(t, k, crypto.Held{Serial: 1, Roots: []uint64{1}, Retiring: []uint64{}, Copies: 1})
}

func TestOpenKeystoneRefuses(t *testing.T) {
	good, err := os.ReadFile(func() string { f := newFixture(t); f.create(t); return f.path }())
	must(t, err)
	write := func(data string) func(*testing.T, *fixture) {
		return func(t *testing.T, f *fixture) {
			t.Helper()
			must(t, os.WriteFile(f.path, []byte(data), 0o600))
		}
	}
	cases := map[string]struct {
		spoil func(*testing.T, *fixture)
		want  error
	}{
		"no file":         {func(t *testing.T, f *fixture) { t.Helper(); must(t, os.Remove(f.path)) }, os.ErrNotExist},
		"readable":        {func(t *testing.T, f *fixture) { t.Helper(); must(t, os.Chmod(f.path, 0o640)) }, crypto.ErrUnavailable},
		"writable":        {func(t *testing.T, f *fixture) { t.Helper(); must(t, os.Chmod(f.path, 0o602)) }, crypto.ErrUnavailable},
		"another root":    {write(string(good)), crypto.ErrOpen},
		"empty":           {write(""), crypto.ErrFormat},
		"not json":        {write("keystone"), crypto.ErrFormat},
		"another format":  {write(`{"format":3,"generation":1,"wrapped":"AQ=="}`), crypto.ErrFormat},
		"no generation":   {write(`{"format":1,"generation":0,"wrapped":"AQ=="}`), crypto.ErrFormat},
		"nothing wrapped": {write(`{"format":1,"generation":1,"wrapped":""}`), crypto.ErrFormat},
		"unknown member":  {write(`{"format":1,"generation":1,"wrapped":"AQ==","x":1}`), crypto.ErrFormat},
		"two documents":   {write(string(good) + "{}"), crypto.ErrFormat},
		"too large":       {write(string(good) + string(make([]byte, 1<<17))), crypto.ErrUnavailable},
		"another kms key": {write(roots(2)), crypto.ErrUnavailable},
		"kms key gone":    {func(t *testing.T, f *fixture) { t.Helper(); must(t, f.kms.Destroy(t.Context(), 1)) }, os.ErrNotExist},
		"kms key readable": {func(t *testing.T, f *fixture) {
			t.Helper()
			must(t, os.Chmod(filepath.Join(f.kmsDir, "generation-1.key"), 0o644))
		}, crypto.ErrUnavailable},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.create(t)
			c.spoil(t, f)
			_, err := crypto.OpenKeystone(t.Context(), f.cfg)
			if !errors.Is(err, crypto.ErrUnavailable) || !errors.Is(err, c.want) {
				t.Errorf("got %v, want ErrUnavailable and %v", err, c.want)
			}
		})
	}
}

// roots is keystone.json with roots of these generations that open nowhere.
func roots(generations ...uint64) string {
	list := make([]string, len(generations))
	for i, g := range generations {
		list[i] = fmt.Sprintf(`{"generation":%d,"wrapped":"AQ=="}`, g)
	}
	return `{"format":2,"serial":9,"roots":[` + strings.Join(list, ",") + `]}`
}

// retiring is one with a root in use and one retired.
func retiring(root, retired uint64) string {
	return strings.TrimSuffix(roots(root), "}") + fmt.Sprintf(`,"retiring":[{"generation":%d,"wrapped":"BA=="}]}`, retired)
}

// Held reads the file alone: what it takes and refuses is what the format says.
func TestKeystoneFormat(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	for name, c := range map[string]struct {
		data string
		want error
	}{
		"two roots":         {roots(1, 2), nil},
		"one retiring":      {retiring(2, 1), nil},
		"an empty list":     {strings.Replace(roots(2), "]}", `],"retiring":[]}`, 1), nil},
		"the highest":       {roots(1<<63 - 1), nil},
		"too high":          {roots(1 << 63), crypto.ErrFormat},
		"no serial":         {strings.Replace(roots(1), `"serial":9,`, "", 1), crypto.ErrFormat},
		"serial 0":          {strings.Replace(roots(1), ":9", ":0", 1), crypto.ErrFormat},
		"serial too high":   {strings.Replace(roots(1), ":9", ":9223372036854775808", 1), crypto.ErrFormat},
		"no root":           {roots(), crypto.ErrFormat},
		"generation 0":      {roots(0), crypto.ErrFormat},
		"not ascending":     {roots(2, 1), crypto.ErrFormat},
		"a root twice":      {roots(1, 1), crypto.ErrFormat},
		"retired twice":     {strings.TrimSuffix(retiring(2, 1), "]}") + `,{"generation":1,"wrapped":"BA=="}]}`, crypto.ErrFormat},
		"newest retired":    {retiring(1, 2), crypto.ErrFormat},
		"in both lists":     {retiring(1, 1), crypto.ErrFormat},
		"retired unwrapped": {strings.Replace(retiring(2, 1), "BA==", "", 1), crypto.ErrFormat},
		"another member":    {strings.Replace(roots(1), ":9", `:9,"generation":1`, 1), crypto.ErrFormat},
		"first with roots":  {strings.Replace(roots(1), `"format":2`, `"format":1`, 1), crypto.ErrFormat},
	} {
		must(t, os.WriteFile(f.path, []byte(c.data), 0o600))
		if _, err := k.Held(t.Context()); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestRootIsCachedForTheLease(t *testing.T) {
	f := newFixture(t)
	f.cfg.Lease = 10 * time.Second
	k := f.create(t)
	before := f.kms.unwraps.Load()
	root := func(want int64) {
		t.Helper()
		_, err := k.Root(t.Context())
		must(t, err)
		if got := f.kms.unwraps.Load() - before; got != want {
			t.Errorf("got %d unwraps, want %d", got, want)
		}
	}
	root(0)
	f.clock.advance(10*time.Second - 1)
	root(0)
	f.clock.advance(1)
	root(1)
	f.clock.advance(-time.Second) // a clock that goes back gives no lease
	root(2)
}

// Keystone unreachable: served until the lease ends, then refused, then served
// again when it is back.
func TestRootAfterTheLeaseNeedsTheKeystone(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	must(t, os.Rename(f.path, f.path+".away"))
	f.clock.advance(time.Minute - 1)
	if _, err := k.Root(t.Context()); err != nil {
		t.Errorf("within the lease: %v", err)
	}
	f.clock.advance(1)
	if root, err := k.Root(t.Context()); root != nil || !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("after the lease: got %v, want ErrUnavailable", err)
	}
	must(t, os.Rename(f.path+".away", f.path))
	if _, err := k.Root(t.Context()); err != nil {
		t.Errorf("back again: %v", err)
	}
	f.clock.advance(time.Minute)
	must(t, f.kms.Destroy(t.Context(), 1))
	if _, err := k.Root(t.Context()); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("generation destroyed: got %v, want ErrUnavailable", err)
	}
}

func TestRootFollowsGenerationsForwardOnly(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	first, err := os.ReadFile(f.path)
	must(t, err)
	// Generation 2, as another process would leave it.
	must(t, f.kms.Create(t.Context(), 2))
	ad := append([]byte("tacit root    v1"), 0, 0, 0, 0, 0, 0, 0, 2)
	wrapped, err := f.kms.Wrap(t.Context(), 2, make([]byte, 32), ad)
	must(t, err)
	must(t, os.WriteFile(f.path, keystoneJSON(t, 2, 2, wrapped), 0o600))
	f.clock.advance(time.Minute)
	root, err := k.Root(t.Context())
	must(t, err)
	if root.Generation() != 2 {
		t.Errorf("got generation %d, want 2", root.Generation())
	}
	must(t, os.WriteFile(f.path, first, 0o600))
	f.clock.advance(time.Minute)
	if _, err := k.Root(t.Context()); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("an old copy put back: got %v, want ErrUnavailable", err)
	}
	short, err := f.kms.Wrap(t.Context(), 2, make([]byte, 16), ad)
	must(t, err)
	must(t, os.WriteFile(f.path, keystoneJSON(t, 3, 2, short), 0o600))
	if _, err := k.Root(t.Context()); !errors.Is(err, crypto.ErrFormat) {
		t.Errorf("a root of 16 bytes: got %v, want ErrFormat", err)
	}
}

func TestRootIsFetchedOnceForAll(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	f.clock.advance(time.Minute)
	before := f.kms.unwraps.Load()
	f.kms.stall = make(chan struct{})
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			if _, err := k.Root(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	for f.kms.unwraps.Load() == before {
		time.Sleep(time.Millisecond)
	}
	// Who cannot wait gives up, while the fetch goes on.
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := k.Root(ctx); !errors.Is(err, context.Canceled) || !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want Canceled", err)
	}
	close(f.kms.stall)
	wg.Wait()
	if got := f.kms.unwraps.Load() - before; got != 1 {
		t.Errorf("got %d unwraps, want 1", got)
	}
}
