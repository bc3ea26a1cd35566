package crypto_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
)

// spot is where a blob lies, in a world so small that two random spots often
// differ in one thing only.
type spot struct {
	generation    int
	name          int
	epoch         uint32
	bucket        int
	bucketVersion uint32
	subject       int
	slot          uint8
	record        int
	field         uint16
	class         uint8
	version       uint64
}

const spotParts = 11

var keyNames = []string{crypto.KeyIndex, crypto.KeySuppression, crypto.KeyRowMAC, crypto.KeyLog}

func drawSpot(t *rapid.T, label string) spot {
	n := func(part string) int { return rapid.IntRange(0, 1).Draw(t, label+" "+part) }
	return spot{
		generation: n("generation"), name: rapid.IntRange(0, len(keyNames)-1).Draw(t, label+" name"), epoch: uint32(n("epoch")),
		bucket: n("bucket"), bucketVersion: uint32(n("bucket version")),
		subject: n("subject"), slot: uint8(n("slot")),
		record: n("record"), field: uint16(n("field")), class: uint8(n("class")), version: uint64(n("version")),
	}
}

// mix takes some parts from one spot and the rest from another.
func mix(a, b spot, mask uint) spot {
	pick := func(bit uint) bool { return mask>>bit&1 == 1 }
	m := a
	if pick(0) {
		m.generation = b.generation
	}
	if pick(1) {
		m.name = b.name
	}
	if pick(2) {
		m.epoch = b.epoch
	}
	if pick(3) {
		m.bucket = b.bucket
	}
	if pick(4) {
		m.bucketVersion = b.bucketVersion
	}
	if pick(5) {
		m.subject = b.subject
	}
	if pick(6) {
		m.slot = b.slot
	}
	if pick(7) {
		m.record = b.record
	}
	if pick(8) {
		m.field = b.field
	}
	if pick(9) {
		m.class = b.class
	}
	if pick(10) {
		m.version = b.version
	}
	return m
}

// The parts of a spot that a blob of each sort is bound to, the rest being zero.
func (s spot) ofNamedKey() spot { return spot{generation: s.generation, name: s.name, epoch: s.epoch} }

func (s spot) ofBucketKey() spot {
	return spot{generation: s.generation, bucket: s.bucket, bucketVersion: s.bucketVersion}
}

func (s spot) ofSubjectKey() spot {
	return spot{bucket: s.bucket, bucketVersion: s.bucketVersion, subject: s.subject, slot: s.slot}
}

// ofField leaves the bucket out: re-wrapping a key moves no field.
func (s spot) ofField() spot {
	return spot{subject: s.subject, slot: s.slot, record: s.record, field: s.field, class: s.class, version: s.version}
}

// world holds one vault's keys, two of everything.
type world struct {
	roots    [2]*crypto.Root
	ids      [2]crypto.ID
	records  [2]crypto.ID
	subjects [2]crypto.ID

	named   map[spot][]byte
	buckets map[spot][]byte
	opened  map[spot]*crypto.Bucket
	keys    map[spot][]byte // of subjects
}

func newSpots(t *testing.T) *world {
	t.Helper()
	f := newFixture(t)
	k := f.create(t)
	first, err := k.Root(t.Context())
	must(t, err)
	second, err := k.Advance(t.Context(), 1)
	must(t, err)
	w := &world{
		roots: [2]*crypto.Root{first, second},
		ids:   [2]crypto.ID{newID(), newID()}, records: [2]crypto.ID{newID(), newID()}, subjects: [2]crypto.ID{newID(), newID()},
		named: map[spot][]byte{}, buckets: map[spot][]byte{}, opened: map[spot]*crypto.Bucket{}, keys: map[spot][]byte{},
	}
	w.makeNamed(t)
	w.makeBuckets(t)
	w.makeSubjects(t)
	return w
}

// Every key is made once, in generation 1, and re-wrapped for generation 2.
func (w *world) makeNamed(t *testing.T) {
	t.Helper()
	for name := range keyNames {
		for epoch := range uint32(2) {
			blob, err := w.roots[0].NewKey(keyNames[name], epoch)
			must(t, err)
			w.named[spot{name: name, epoch: epoch}] = blob
			blob, err = w.roots[0].Rewrap(w.roots[1], keyNames[name], epoch, blob)
			must(t, err)
			w.named[spot{generation: 1, name: name, epoch: epoch}] = blob
		}
	}
}

func (w *world) makeBuckets(t *testing.T) {
	t.Helper()
	for i, id := range w.ids {
		for version := range uint32(2) {
			b, blob, err := w.roots[0].NewBucket(id, version)
			must(t, err)
			s := spot{bucket: i, bucketVersion: version}
			w.buckets[s], w.opened[s] = blob, b
			blob, err = w.roots[0].RewrapBucket(w.roots[1], id, version, blob)
			must(t, err)
			s.generation = 1
			w.buckets[s] = blob
		}
	}
}

// makeSubjects gives each subject one set of keys and wraps it in every bucket and
// version.
func (w *world) makeSubjects(t *testing.T) {
	t.Helper()
	home := w.opened[spot{}]
	for i, id := range w.subjects {
		blobs, err := home.NewSubject(id, 2)
		must(t, err)
		for slot, blob := range blobs {
			for at, b := range w.opened {
				at.subject, at.slot = i, uint8(slot)
				w.keys[at] = blob
				if b != home {
					w.keys[at], err = home.Rewrap(b, id, uint8(slot), blob)
					must(t, err)
				}
			}
		}
	}
}

func (w *world) place(s spot) crypto.Place {
	return crypto.Place{
		Subject: w.subjects[s.subject], Record: w.records[s.record],
		Field: s.field, Class: s.class, Version: s.version,
	}
}

// P8: every blob of the key tree and of a record opens at the spot it was made
// for, and at no other, whichever parts of two spots are mixed.
func TestP8MovesNeverOpen(t *testing.T) {
	w := newSpots(t)
	rapid.Check(t, func(t *rapid.T) {
		from, other := drawSpot(t, "from"), drawSpot(t, "other")
		to := mix(from, other, rapid.UintRange(0, 1<<spotParts-1).Draw(t, "moved parts"))
		check := func(sort string, unmoved bool, err error) {
			t.Helper()
			if unmoved != (err == nil) {
				t.Errorf("%s from %+v at %+v: unmoved is %v, got %v", sort, from, to, unmoved, err)
			}
		}
		check("named key", from.ofNamedKey() == to.ofNamedKey(), w.openNamed(to, w.named[from.ofNamedKey()]))

		_, err := w.roots[to.generation].OpenBucket(w.ids[to.bucket], to.bucketVersion, w.buckets[from.ofBucketKey()])
		check("bucket key", from.ofBucketKey() == to.ofBucketKey(), err)

		key, err := w.key(from, from)
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.key(to, from)
		check("subject key", from.ofSubjectKey() == to.ofSubjectKey(), err)

		blob, err := key.Seal(w.place(from), crypto.SecretString("plain"))
		if err != nil {
			t.Fatal(err)
		}
		key, err = w.key(to, to)
		if err != nil {
			t.Fatal(err)
		}
		_, err = key.Open(w.place(to), blob)
		check("field", from.ofField() == to.ofField(), err)
	})
}

func (w *world) openNamed(at spot, blob []byte) error {
	root := w.roots[at.generation]
	var err error
	switch name := keyNames[at.name]; name {
	case crypto.KeyIndex:
		_, err = root.OpenIndex(at.epoch, blob)
	case crypto.KeyLog:
		_, err = root.OpenSigner(at.epoch, blob)
	default:
		_, err = root.OpenMAC(name, at.epoch, blob)
	}
	return err
}

// key opens, at one spot, the subject's key that lies at another.
func (w *world) key(at, from spot) (*crypto.Key, error) {
	bucket, err := w.roots[at.generation].OpenBucket(w.ids[at.bucket], at.bucketVersion, w.buckets[at.ofBucketKey()])
	if err != nil {
		return nil, err
	}
	return bucket.Key(w.subjects[at.subject], at.slot, w.keys[from.ofSubjectKey()])
}
