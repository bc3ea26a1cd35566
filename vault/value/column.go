package value

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
)

// FromColumn wraps what a column of a clear field holds, as PostgreSQL sends it in its binary format: text, int8, bool,
// timestamptz, date, uuid or text[]. A nil is null. The column is trusted to hold what was checked when it was written;
// bytes that no column of t's type sends are an error.
func FromColumn(t Type, raw []byte) (Value, error) {
	if raw == nil {
		return Value{}, nil
	}
	text, ok := textOfColumn(t, raw)
	if !ok {
		return Value{}, fmt.Errorf("read a column as %s: %d bytes are none", t, len(raw))
	}
	return Value{typ: t, text: text}, nil
}

func textOfColumn(t Type, raw []byte) (string, bool) {
	switch t { //nolint:exhaustive // no other type lies in clear
	case ID, Enum, Language, Currency:
		return string(raw), utf8.Valid(raw)
	case Tags:
		return tagsOfColumn(raw)
	case Int, Time:
		if len(raw) != 8 {
			return "", false
		}
		n := int64(binary.BigEndian.Uint64(raw)) //nolint:gosec // two's complement
		if t == Int {
			return strconv.FormatInt(n, 10), true
		}
		return timeText(moment(n)), true
	case Bool:
		return strconv.FormatBool(len(raw) == 1 && raw[0] != 0), len(raw) == 1
	case Date:
		if len(raw) != 4 {
			return "", false
		}
		days := int(int32(binary.BigEndian.Uint32(raw))) //nolint:gosec // two's complement
		return epoch.AddDate(0, 0, days).Format(time.DateOnly), true
	case Ref:
		id, err := uuid.FromBytes(raw)
		return id.String(), err == nil
	}
	return "", false
}

// epoch is where PostgreSQL counts days and microseconds from.
var epoch = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

func moment(micros int64) time.Time { return time.UnixMicro(epoch.UnixMicro() + micros).UTC() }

// tagsOfColumn reads an array of text: how many dimensions, whether there are nulls, the type, length and lower bound of each
// dimension, and each element behind its length (array_send).
func tagsOfColumn(raw []byte) (string, bool) {
	const header, dimension = 12, 8
	if len(raw) < header {
		return "", false
	}
	dims := binary.BigEndian.Uint32(raw)
	raw = raw[header:]
	if dims > 1 || dims == 1 && len(raw) < dimension {
		return "", false
	}
	if dims == 1 {
		raw = raw[dimension:]
	}
	if text, ok := canonicalTags(raw); ok {
		return text, true
	}
	tags := []string{}
	for len(raw) > 0 {
		tag, rest, ok := nextTag(raw)
		if !ok {
			return "", false
		}
		tags, raw = append(tags, string(tag)), rest
	}
	text, err := joinTags(tags)
	return text, err == nil
}

// canonicalTags is joinTags for elements that need no sorting and no escaping, as those do that were written by a server. It is
// false for any other.
func canonicalTags(raw []byte) (string, bool) {
	var text strings.Builder
	text.Grow(len(raw) + 2) // a length takes more than two quotes and a comma
	text.WriteByte('[')
	var last []byte
	for n := 0; len(raw) > 0; n++ {
		tag, rest, ok := nextTag(raw)
		if !ok || n == maxTags || n > 0 && bytes.Compare(last, tag) >= 0 || !Verbatim(tag) {
			return "", false
		}
		if n > 0 {
			text.WriteByte(',')
		}
		text.WriteByte('"')
		text.Write(tag)
		text.WriteByte('"')
		last, raw = tag, rest
	}
	text.WriteByte(']')
	return text.String(), true
}

// nextTag takes one element of an array.
func nextTag(raw []byte) (tag, rest []byte, ok bool) {
	if len(raw) < 4 {
		return nil, nil, false
	}
	n := binary.BigEndian.Uint32(raw)
	if raw = raw[4:]; uint64(n) > uint64(len(raw)) { // a null is as long as can be
		return nil, nil, false
	}
	return raw[:n], raw[n:], true
}

// At is a moment as a value of type Time.
func At(at time.Time) Value { return Value{typ: Time, text: timeText(at)} }
