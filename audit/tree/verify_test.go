package tree_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/note"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

func byLogKey(t testing.TB) tree.Options {
	t.Helper()
	return tree.Options{Origin: origin, Keys: []note.Verifier{verifierOf(t, origin, "log")}}
}

func verify(t testing.TB, fsys fs.FS, o tree.Options) tree.Report {
	t.Helper()
	r, err := tree.Verify(t.Context(), fsys, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// faultsOf is "code at where" for each fault.
func faultsOf(r *tree.Report) []string {
	var all []string
	for _, f := range r.Faults {
		all = append(all, string(f.Code)+" at "+f.Where)
	}
	return all
}

func copied(files fstest.MapFS) fstest.MapFS {
	c := fstest.MapFS{}
	for p, f := range files {
		c[p] = file(bytes.Clone(f.Data))
	}
	return c
}

// A log of three levels: 256 bundles make a full tile of level 1.
func TestVerifyDeep(t *testing.T) {
	const size = 1<<16 + 600
	leaves := numbered(size)
	whole := export(t, leaves)
	within, after := signed(t, checkpointOf(t, leaves[:65000])), signed(t, checkpointOf(t, leaves[:65636]))
	for _, row := range []struct {
		name   string
		change func(fstest.MapFS)
		want   []string
	}{
		{"full tile of level 1, first and last entry", func(f fstest.MapFS) {
			f["tile/1/000"].Data[40] ^= 1
			f["tile/entries/000"].Data[2] = 'x'
			b := f["tile/entries/258.p/88"].Data
			b[len(b)-1] = 'x'
		}, []string{"tile at tile/1/000", "changed at entry 0", fmt.Sprintf("changed at entry %d", size-1)}},
		{"all partial tiles", func(f fstest.MapFS) {
			f["tile/0/258.p/88"].Data[1] ^= 1
			f["tile/1/001.p/2"].Data[1] ^= 1
			f["tile/2/000.p/1"].Data[1] ^= 1
		}, []string{"tile at tile/0/258.p/88", "tile at tile/1/001.p/2", "tile at tile/2/000.p/1"}},
		{"a bundle, and tiles that can be made, are missing", func(f fstest.MapFS) {
			delete(f, "tile/entries/100")
			delete(f, "tile/1/000")
			delete(f, "tile/2/000.p/1")
			delete(f, "tile/0/007")
		}, []string{"missing at tile/2/000.p/1", "missing at tile/1/000", "missing at tile/0/007", "missing at tile/entries/100"}},
		{"an entry and the two tiles above", func(f fstest.MapFS) {
			files := tree.OpenFiles(f, size)
			b := f["tile/entries/003"].Data
			b[len(b)-1] = 'x'
			below, err := files.Bundle(tree.Path{Kind: tree.EntriesFile, Index: 3, Width: tree.Width})
			if err != nil {
				t.Fatal(err)
			}
			root, err := tree.Subtree(hashesOf(below))
			if err != nil {
				t.Fatal(err)
			}
			f["tile/0/003"].Data = slices.Concat(hashesOf(below)...)
			copy(f["tile/1/000"].Data[3*tree.HashSize:], root)
		}, []string{"tile at tile/1/000", "unreadable at within"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			files := copied(whole)
			row.change(files)
			o := byLogKey(t)
			o.Earlier = []tree.Earlier{{Name: "within", Note: within}, {Name: "after", Note: after}}
			r := verify(t, files, o)
			if diff := cmp.Diff(row.want, faultsOf(&r)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if want := 2 - strings.Count(strings.Join(row.want, " "), "within"); r.Earlier != want {
				t.Errorf("%d earlier checkpoints were met, want %d", r.Earlier, want)
			}
		})
	}
}

// Any byte of an export that changes is noticed; if it is an entry's, its place is named.
func TestVerifyNoticesEveryByte(t *testing.T) {
	leaves := numbered(600)
	whole := export(t, leaves)
	paths := slices.Sorted(maps.Keys(whole))
	o := byLogKey(t)
	rapid.Check(t, func(rt *rapid.T) {
		path := rapid.SampledFrom(paths).Draw(rt, "path")
		files := maps.Clone(whole)
		b := bytes.Clone(whole[path].Data)
		at := rapid.IntRange(0, len(b)-1).Draw(rt, "at")
		b[at] ^= byte(rapid.IntRange(1, 255).Draw(rt, "bits"))
		files[path] = file(b)
		r, err := tree.Verify(context.Background(), files, o)
		if err != nil {
			rt.Fatal(err)
		}
		if r.Verdict() != tree.Refuted {
			rt.Errorf("byte %d of %s changed, and the log is %s", at, path, r.Verdict())
		}
		if strings.HasPrefix(path, "tile/entries/") || path == "checkpoint" {
			return
		}
		if diff := cmp.Diff([]string{"tile at " + path}, faultsOf(&r)); diff != "" {
			rt.Errorf("faults (-want +got):\n%s", diff)
		}
	})
}

// What is missing is never taken for verified, but for what retention drops and an entry says so.
func TestVerifyNoticesEveryFile(t *testing.T) {
	whole, said := export(t, numbered(600)), export(t, pruning(t, 600, 256))
	o := byLogKey(t)
	o.Kept = leaf.KeptFrom
	for path := range whole {
		for _, row := range []struct {
			log  fstest.MapFS
			gone bool
		}{{whole, false}, {said, path == "tile/entries/000"}} {
			files := maps.Clone(row.log)
			delete(files, path)
			r := verify(t, files, o)
			want, gone := tree.Incomplete, tree.Span{}
			if row.gone {
				want, gone = tree.Verified, tree.Span{To: 256}
			}
			if r.Verdict() != want || r.Gone != gone {
				t.Errorf("without %s the log is %s, %+v gone; want %s, %+v", path, r.Verdict(), r.Gone, want, gone)
			}
		}
	}
}

func TestVerifyPruned(t *testing.T) {
	without := func(leaves [][]byte, paths ...string) fstest.MapFS {
		files := export(t, leaves)
		for _, p := range paths {
			delete(files, p)
		}
		return files
	}
	const first, second, last = "tile/entries/000", "tile/entries/001", "tile/entries/002.p/88"
	early := entries(t, 600) // the pruning is before what it speaks of
	early[300] = pruneEntry(t, 300, 512)
	twice := pruning(t, 600, 512)
	twice[590] = pruneEntry(t, 590, 256)
	changed := without(entries(t, 600), first, second)
	putBundles(t, changed, pruning(t, 600, 512))
	delete(changed, first)
	delete(changed, second)
	kept := byLogKey(t)
	kept.Kept = leaf.KeptFrom
	for name, row := range map[string]struct {
		log     fstest.MapFS
		options tree.Options
		verdict tree.Verdict
		gone    uint64
		faults  []string
	}{
		"said":             {without(pruning(t, 600, 512), first, second), kept, tree.Verified, 512, nil},
		"said twice":       {without(twice, first, second), kept, tree.Verified, 512, nil},
		"said of more":     {without(pruning(t, 600, 512), first), kept, tree.Verified, 256, nil},
		"nothing is gone":  {without(pruning(t, 600, 512)), kept, tree.Verified, 0, nil},
		"said of less":     {without(pruning(t, 600, 256), first, second), kept, tree.Incomplete, 256, []string{"dropped at entries 256 to 511"}},
		"never said":       {without(entries(t, 600), first), kept, tree.Incomplete, 0, []string{"dropped at entries 0 to 255"}},
		"nobody listens":   {without(pruning(t, 600, 512), first), byLogKey(t), tree.Incomplete, 0, []string{"dropped at entries 0 to 255"}},
		"said too early":   {without(early, first), kept, tree.Incomplete, 0, []string{"dropped at entries 0 to 255"}},
		"the word is gone": {without(pruning(t, 600, 512), first, second, last), kept, tree.Incomplete, 0, []string{"missing at " + last, "dropped at entries 0 to 511"}},
		"said by an entry that the tree has not": {
			changed, kept, tree.Refuted, 0, []string{"changed at entry 599", "dropped at entries 0 to 511"},
		},
	} {
		r := verify(t, row.log, row.options)
		if diff := cmp.Diff(row.faults, faultsOf(&r)); diff != "" || r.Verdict() != row.verdict || r.Gone.To != row.gone {
			t.Errorf("%s: got %s, %d gone; want %s, %d; faults (-want +got):\n%s", name, r.Verdict(), r.Gone.To, row.verdict, row.gone, diff)
		}
	}
}

// A size that is a lie costs a bounded time, even if nobody signed it.
func TestVerifyEndsAtMaxFaults(t *testing.T) {
	for _, size := range []uint64{1 << 40, 1<<64 - 1, 1 << 63} {
		files := export(t, numbered(300))
		lie := tree.Checkpoint{Origin: origin, Size: size, Root: tree.EmptyRoot()}
		files["checkpoint"] = file(signed(t, lie, signerOf(t, origin, "stranger")))
		r := verify(t, files, byLogKey(t))
		if len(r.Faults) != tree.MaxFaults || !r.More || r.Verdict() != tree.Refuted {
			t.Errorf("size %d: got %d faults, more %v, %s", size, len(r.Faults), r.More, r.Verdict())
		}
	}
}

func TestVerifyUsage(t *testing.T) {
	files := export(t, numbered(1))
	for _, o := range []tree.Options{{Origin: origin}, {Keys: byLogKey(t).Keys}} {
		if _, err := tree.Verify(t.Context(), files, o); err == nil {
			t.Errorf("options %+v were taken", o)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if r, err := tree.Verify(ctx, files, byLogKey(t)); !errors.Is(err, context.Canceled) || r.Verdict() == tree.Verified && r.Entries > 0 {
		t.Errorf("got %+v, %v; want the context's error", r, err)
	}
}

func TestVerifyProgress(t *testing.T) {
	var got []uint64
	o := byLogKey(t)
	o.Progress = func(done, size uint64) { got = append(got, done, size) }
	verify(t, export(t, numbered(600)), o)
	if diff := cmp.Diff([]uint64{256, 600, 512, 600, 600, 600}, got); diff != "" {
		t.Error(diff)
	}
}

func TestVerifyEarlier(t *testing.T) {
	leaves := numbered(600)
	files := export(t, leaves)
	stranger := signed(t, checkpointOf(t, leaves[:5]), signerOf(t, origin, "stranger"))
	another := checkpointOf(t, leaves[:5])
	another.Origin = "example.org/another"
	for _, row := range []struct {
		name string
		note []byte
		want []string
		held int
	}{
		{"holds", signed(t, checkpointOf(t, leaves[:5])), nil, 1},
		{"the same size", signed(t, checkpointOf(t, leaves)), nil, 1},
		{"another log", signed(t, another, signerOf(t, origin, "log")), []string{"origin at kept"}, 0},
		{"by a stranger", stranger, []string{"signature at kept"}, 0},
		{"no note", []byte("x"), []string{"checkpoint at kept"}, 0},
		{"of the empty log with a root", signed(t, tree.Checkpoint{Origin: origin, Root: tree.HashLeaf(nil)}), []string{"forked at kept"}, 0},
	} {
		o := byLogKey(t)
		o.Earlier = []tree.Earlier{{Name: "kept", Note: row.note}}
		r := verify(t, files, o)
		if diff := cmp.Diff(row.want, faultsOf(&r)); diff != "" || r.Earlier != row.held {
			t.Errorf("%s: %d held, faults (-want +got):\n%s", row.name, r.Earlier, diff)
		}
	}
}

// unreadable fails to read one file, as a broken disk does.
type unreadable struct {
	fs.FS
	path string
}

func (u unreadable) Open(name string) (fs.File, error) {
	if name == u.path {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("input/output error")}
	}
	return u.FS.Open(name)
}

func TestVerifyUnreadable(t *testing.T) {
	files := export(t, numbered(300))
	for path := range files {
		r := verify(t, unreadable{files, path}, byLogKey(t))
		if diff := cmp.Diff([]string{"unreadable at " + path}, faultsOf(&r)); diff != "" || r.Verdict() != tree.Incomplete {
			t.Errorf("%s (-want +got):\n%s", r.Verdict(), diff)
		}
	}
}

func TestVerifyBundleFaults(t *testing.T) {
	leaves := numbered(600)
	reordered := slices.Clone(leaves)
	reordered[254], reordered[255] = reordered[255], reordered[254]
	reordered[256], reordered[511] = reordered[511], reordered[256]
	for _, row := range []struct {
		name   string
		change func(fstest.MapFS)
		want   []string
	}{
		{"the last of a bundle exchanged, and first with last", func(f fstest.MapFS) { putBundles(t, f, reordered) }, []string{
			"reordered at entries 254 to 256", "reordered at entry 511",
		}},
		{"an entry less, and no tile", func(f fstest.MapFS) {
			delete(f, "tile/0/002.p/88")
			b := f["tile/entries/002.p/88"].Data
			f["tile/entries/002.p/88"] = file(b[:len(b)-len("599")-2])
		}, []string{"missing at tile/0/002.p/88", "bundle at tile/entries/002.p/88", "unreadable at kept"}},
		{"no end", func(f fstest.MapFS) {
			delete(f, "tile/0/002.p/88")
			delete(f, "tile/entries/002.p/88")
		}, []string{"missing at tile/0/002.p/88", "missing at tile/entries/002.p/88", "unreadable at kept"}},
		{"two entries taken out of a bundle", func(f fstest.MapFS) {
			putBundles(t, f, slices.Delete(slices.Clone(leaves[:256]), 7, 9))
			f["tile/entries/000"] = f["tile/entries/000.p/254"]
		}, []string{"deleted at entries 7 to 8"}},
		{"two entries put in the last bundle", func(f fstest.MapFS) {
			f["tile/entries/002.p/88"].Data = append([]byte{0, 1, 'a', 0, 1, 'b'}, f["tile/entries/002.p/88"].Data...)
		}, []string{"inserted at entries 512 to 513"}},
		{"an entry and its tile, under another root", func(f fstest.MapFS) {
			f["checkpoint"] = file(signed(t, tree.Checkpoint{Origin: origin, Size: 600, Root: tree.EmptyRoot()}))
			f["tile/entries/000"].Data[2] = 'x'
			copy(f["tile/0/000"].Data, tree.HashLeaf([]byte("x")))
		}, []string{"tile at tile/0/000", "forked at kept", "root at checkpoint line 3"}},
		{"an entry, under another root", func(f fstest.MapFS) {
			f["checkpoint"] = file(signed(t, tree.Checkpoint{Origin: origin, Size: 600, Root: tree.EmptyRoot()}))
			f["tile/entries/000"].Data[2] = 'x'
		}, []string{"changed at entry 0", "forked at kept", "root at checkpoint line 3"}},
		{"two entries for one", func(f fstest.MapFS) {
			b := f["tile/entries/002.p/88"].Data
			f["tile/entries/002.p/88"].Data = append([]byte{0, 1, 'a', 0, 1, 'b'}, b[len("512")+2:]...)
		}, []string{"changed at entry 512"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			files := export(t, leaves)
			row.change(files)
			o := byLogKey(t)
			o.Earlier = []tree.Earlier{{Name: "kept", Note: signed(t, checkpointOf(t, leaves[:590]))}}
			r := verify(t, files, o)
			if diff := cmp.Diff(row.want, faultsOf(&r)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestVerifyNamesMaxFaults(t *testing.T) {
	o := byLogKey(t)
	o.Leaf = func(b []byte) error {
		if b[len(b)-1]%2 == 0 {
			return errors.New("even")
		}
		return nil
	}
	r := verify(t, export(t, numbered(220)), o)
	if len(r.Faults) != tree.MaxFaults || !r.More {
		t.Errorf("got %d faults, more %v; want %d and more", len(r.Faults), r.More, tree.MaxFaults)
	}
}

// endless is a file that does not end.
type endless struct{ fs.FS }

func (e endless) Open(name string) (fs.File, error) {
	f, err := e.FS.Open(name)
	return endlessFile{f}, err
}

type endlessFile struct{ fs.File }

func (endlessFile) Read(b []byte) (int, error) { return len(b), nil }

func TestVerifyReadsNoMoreThanThereCanBe(t *testing.T) {
	r := verify(t, endless{export(t, numbered(1))}, byLogKey(t))
	if diff := cmp.Diff([]string{"checkpoint at checkpoint"}, faultsOf(&r)); diff != "" {
		t.Error(diff)
	}
}
