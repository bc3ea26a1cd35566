package value

import (
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"
)

// FromSQL wraps what a column of a clear field holds, as pgx scans it into an any: string, integer,
// bool, time.Time, [16]byte or list of strings. A nil is null. The column is trusted to hold what
// was checked when it was written; a Go type that t cannot have is an error.
func FromSQL(t Type, v any) (Value, error) {
	if v == nil {
		return Value{}, nil
	}
	if t.Sealed() {
		return Value{}, fmt.Errorf("read a column as %s: the type is never in clear", t)
	}
	text, ok := textOfSQL(t, v)
	if !ok {
		return Value{}, fmt.Errorf("read a column as %s: it holds a %T", t, v)
	}
	return Value{typ: t, text: text}, nil
}

func textOfSQL(t Type, v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return v, t == ID || t == Enum || t == Language || t == Currency
	case bool:
		return strconv.FormatBool(v), t == Bool
	case time.Time:
		if t == Date {
			return v.Format(time.DateOnly), true
		}
		return timeText(v), t == Time
	case [16]byte:
		return uuid.UUID(v).String(), t == Ref
	case uuid.UUID:
		return v.String(), t == Ref
	case []string:
		text, err := joinTags(append([]string(nil), v...))
		return text, err == nil && t == Tags
	case []any:
		return textOfList(t, v)
	}
	n, ok := integer(v)
	return strconv.FormatInt(n, 10), ok && t == Int
}

func textOfList(t Type, list []any) (string, bool) {
	tags := make([]string, len(list))
	for i := range list {
		s, ok := list[i].(string)
		if !ok {
			return "", false
		}
		tags[i] = s
	}
	text, err := joinTags(tags)
	return text, err == nil && t == Tags
}

func integer(v any) (int64, bool) {
	switch v := v.(type) {
	case int64:
		return v, true
	case int32:
		return int64(v), true
	case int16:
		return int64(v), true
	case int:
		return int64(v), true
	}
	return 0, false
}

// SQL returns what to store in the column of a clear field: nil, string, int64, bool, time.Time,
// [16]byte or []string. A sealed value gives its crypto.Secret, which a driver refuses with
// crypto.ErrSecret: sealed fields have no column.
func (v Value) SQL() any {
	switch {
	case v.IsNull():
		return nil
	case v.sealed:
		return v.secret
	}
	switch v.typ {
	case Int:
		n, _ := v.Int()
		return n
	case Bool:
		truth, _ := v.Bool()
		return truth
	case Time, Date:
		at, _ := v.Time()
		return at
	case Ref:
		id, _ := v.Ref()
		return [16]byte(id)
	case Tags:
		return v.Tags()
	default:
		return v.text
	}
}
