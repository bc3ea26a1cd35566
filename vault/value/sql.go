package value

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
