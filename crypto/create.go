package crypto

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"io/fs"
)

// markPrefix begins the name of a mark: an empty file that says that the KMS is
// being asked for the key of a generation.
const markPrefix = "generation-"

func markFile(generation uint64) string { return fmt.Sprintf("%s%d.creating", markPrefix, generation) }

// CreateKeystone makes generation 1: a key in the KMS, a random root wrapped by
// it, and the file, in every directory. A keystone that exists is never
// overwritten: ErrExists. Cut short by a crash, it is called again. A KMS that has
// a key for generation 1 which no earlier attempt in these directories made
// belongs to another vault, whose key would be destroyed with ours: ErrExists too.
func CreateKeystone(ctx context.Context, cfg KeystoneConfig) (*Keystone, error) {
	k, err := newKeystone(cfg)
	if err != nil {
		return nil, err
	}
	if err := k.create(ctx); err != nil {
		return nil, fmt.Errorf("create keystone: %w", err)
	}
	if _, err := k.Root(ctx); err != nil {
		return nil, err
	}
	return k, nil
}

func (k *Keystone) create(ctx context.Context) error {
	for _, d := range k.dirs {
		if err := d.Make(); err != nil {
			return fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
	}
	return k.locked(ctx, func() error {
		there, err := k.anyHas(keystoneFile)
		if err != nil {
			return err
		}
		if !there {
			return k.extend(ctx, record{}, 1)
		}
		return k.finishCreation(ctx)
	})
}

// finishCreation completes an attempt that left its mark and one copy at least,
// which nothing has changed since.
func (k *Keystone) finishCreation(ctx context.Context) error {
	marked, err := k.anyHas(markFile(1))
	if err != nil {
		return err
	}
	if !marked {
		return ErrExists
	}
	c, err := k.readCopies()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if c.Serial > 1 {
		return ErrExists
	}
	if err := k.publish(ctx, c.data); err != nil {
		return err
	}
	return k.unmark(1)
}

// extend adds a generation to a record, in the KMS first.
func (k *Keystone) extend(ctx context.Context, rec record, generation uint64) error {
	if err := k.createKMSKey(ctx, generation); err != nil {
		return err
	}
	w, err := k.newWrapped(ctx, generation)
	if err != nil {
		return err
	}
	rec.Roots = with(rec.Roots, w)
	if err := k.commit(ctx, rec); err != nil {
		return err
	}
	return k.unmark(generation)
}

// createKMSKey leaves a mark before it asks the KMS, so that after a crash the
// next attempt knows the key it finds for its own.
func (k *Keystone) createKMSKey(ctx context.Context, generation uint64) error {
	marked, err := k.anyHas(markFile(generation))
	if err != nil {
		return err
	}
	if !marked {
		// Asked before the mark is made: a crash must not leave one on another's key.
		foreign, err := k.kms.Exists(ctx, generation)
		if err != nil {
			return err
		}
		if foreign {
			return fmt.Errorf("kms key %d is not ours: %w", generation, ErrExists)
		}
	}
	for _, d := range k.dirs {
		if err := d.Create(markFile(generation), nil); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
	}
	err = k.kms.Create(ctx, generation)
	switch {
	case !errors.Is(err, ErrExists):
		return err
	case marked:
		return nil
	default: // another vault was faster
		return errors.Join(err, k.unmark(generation))
	}
}

// newWrapped makes a random root, and sees it unwrapped before anything rests on it.
func (k *Keystone) newWrapped(ctx context.Context, generation uint64) (wrappedRoot, error) {
	raw := make([]byte, keySize)
	defer clear(raw)
	_, _ = rand.Read(raw) // never fails (crypto/rand, since Go 1.24)
	wrapped, err := k.kms.Wrap(ctx, generation, raw, rootAD(generation))
	if err != nil {
		return wrappedRoot{}, err
	}
	w := wrappedRoot{Generation: generation, Wrapped: wrapped}
	back, err := k.unwrapRaw(ctx, w)
	if err != nil {
		return wrappedRoot{}, err
	}
	defer clear(back)
	if subtle.ConstantTimeCompare(raw, back) != 1 {
		return wrappedRoot{}, fmt.Errorf("kms key %d unwraps another root than it wrapped: %w", generation, ErrUnavailable)
	}
	return w, nil
}

// anyHas reports whether a file is in any of the directories.
func (k *Keystone) anyHas(name string) (bool, error) {
	for _, d := range k.dirs {
		there, err := d.Has(name)
		if err != nil {
			return false, fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
		if there {
			return true, nil
		}
	}
	return false, nil
}

func (k *Keystone) unmark(generation uint64) error {
	for _, d := range k.dirs {
		if err := d.Destroy(markFile(generation)); err != nil {
			return fmt.Errorf("copy in %s: %w: %w", d.Path, ErrUnavailable, err)
		}
	}
	return nil
}
