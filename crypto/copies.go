package crypto

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/tacitcrm/tacit/crypto/internal/keyfile"
)

// copies is what the directories of a keystone hold.
type copies struct {
	record        // with the highest serial
	data   []byte // of that record
	count  int    // directories that hold exactly these bytes
}

// readCopies reads every copy it can. None is an error, and so are two different
// ones with one serial: nothing tells which of them is right.
func (k *Keystone) readCopies() (copies, error) {
	var c copies
	var faults []error
	for _, d := range k.dirs {
		data, rec, err := readCopy(d)
		switch {
		case err != nil:
			faults = append(faults, fmt.Errorf("copy in %s: %w", d.Path, err))
		case c.count == 0 || rec.Serial > c.Serial:
			c = copies{record: rec, data: data, count: 1}
		case bytes.Equal(data, c.data):
			c.count++
		case rec.Serial == c.Serial:
			return copies{}, fmt.Errorf("copy in %s: not the same as another of serial %d: %w", d.Path, c.Serial, ErrFormat)
		}
	}
	if c.count == 0 {
		return copies{}, errors.Join(faults...)
	}
	return c, nil
}

func readCopy(d keyfile.Dir) ([]byte, record, error) {
	data, err := d.Read(keystoneFile)
	if err != nil {
		return nil, record{}, err
	}
	rec, err := decodeRecord(data)
	return data, rec, err
}

// commit makes rec the newest record, in every copy.
func (k *Keystone) commit(ctx context.Context, rec record) error {
	data, err := rec.encode()
	if err != nil {
		return err
	}
	return k.publish(ctx, data)
}

// publish sees to it that every copy holds a record, and follows it. All processes
// write the copies in one order, that of the locks. It holds the turn, so that no fetch in this process reads the record before and is then taken
// for one that was put back.
func (k *Keystone) publish(ctx context.Context, data []byte) error {
	if err := k.take(ctx); err != nil {
		return err
	}
	defer k.give()
	fetched := k.clock()
	dirs, err := keyfile.InOrder(k.dirs, lockFile)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	for _, d := range dirs {
		if err := writeCopy(d, data); err != nil {
			return fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
	}
	rec, err := decodeRecord(data)
	if err != nil {
		return err
	}
	_, err = k.follow(rec, fetched)
	return err
}

// writeCopy writes a copy that is not there or different, and reads it back.
func writeCopy(d keyfile.Dir, data []byte) error {
	old, err := d.Read(keystoneFile)
	switch {
	case err == nil && bytes.Equal(old, data):
		return d.Sync() // who wrote it may have been cut short before that
	case errors.Is(err, fs.ErrNotExist):
		err = d.Create(keystoneFile, data)
	case err == nil:
		err = d.Replace(keystoneFile, data)
	}
	if err != nil {
		return err
	}
	back, err := d.Read(keystoneFile)
	if err == nil && !bytes.Equal(back, data) {
		err = errors.New("other bytes were read back")
	}
	return err
}

// change runs f over the newest record, under the lock that keeps other changes
// out, in this process and in others.
func (k *Keystone) change(ctx context.Context, f func(copies) error) error {
	return k.locked(ctx, func() error {
		c, err := k.readCopies()
		if err != nil {
			return fmt.Errorf("%w: %w", ErrUnavailable, err)
		}
		if known := k.known.Load(); known != nil && !c.follows(known) {
			return fmt.Errorf("%w: %w", ErrUnavailable, errPutBack)
		}
		return f(c)
	})
}

// locked runs f while nobody else changes any of the copies.
func (k *Keystone) locked(ctx context.Context, f func() error) error {
	for _, d := range k.dirs {
		if err := d.Check(); err != nil {
			return fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
	}
	release, err := keyfile.Lock(ctx, k.dirs, lockFile)
	if errors.Is(err, keyfile.ErrTwice) {
		return fmt.Errorf("%w: %w", ErrArgument, err)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer release()
	for _, d := range k.dirs {
		if err := errors.Join(d.Clean(keystoneFile), d.Clean(markPrefix)); err != nil {
			return fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
	}
	return f()
}
