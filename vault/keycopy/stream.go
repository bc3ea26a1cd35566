package keycopy

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

// signature begins every binary COPY (PostgreSQL documentation, COPY, "Binary Format"). Flags and the length
// of an extension follow it, both zero in all versions since 12.
const signature = "PGCOPY\n\377\r\n\000" + "\000\000\000\000" + "\000\000\000\000"

var errStream = errors.New("not a binary COPY stream")

// countRows reads a binary COPY stream of rows of that many columns to its very end. A stream that was cut
// short, or goes on behind its end, is an error.
func countRows(r io.Reader, columns int) (rows int64, err error) {
	in := bufio.NewReaderSize(r, 64<<10)
	head := make([]byte, len(signature))
	if _, err := io.ReadFull(in, head); err != nil || string(head) != signature {
		return 0, streamError(err)
	}
	for ; ; rows++ {
		n, err := readInt16(in)
		if err != nil {
			return 0, streamError(err)
		}
		if n == -1 {
			break
		}
		if int(n) != columns {
			return 0, errStream
		}
		for range columns {
			if err := skipField(in); err != nil {
				return 0, streamError(err)
			}
		}
	}
	if _, err := in.ReadByte(); !errors.Is(err, io.EOF) {
		return 0, streamError(err)
	}
	return rows, nil
}

func skipField(in *bufio.Reader) error {
	var b [4]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return err
	}
	size := int32(binary.BigEndian.Uint32(b[:])) //nolint:gosec // signed in the format: -1 is NULL
	switch {
	case size == -1:
		return nil
	case size < 0:
		return errStream
	}
	_, err := in.Discard(int(size))
	return err
}

func readInt16(in *bufio.Reader) (int16, error) {
	var b [2]byte
	_, err := io.ReadFull(in, b[:])
	return int16(binary.BigEndian.Uint16(b[:])), err //nolint:gosec // signed in the format: -1 is the end
}

// streamError keeps the error of a disk, and turns an early end into a stream that is not one.
func streamError(err error) error {
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errStream
	}
	return err
}
