package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/puddle/v2"
)

var (
	// ErrUnavailable marks errors that say the database cannot be used now: it refuses connections,
	// has none left, shuts down, or the connection broke. Whether a commit under way took effect is
	// then unknown.
	ErrUnavailable = errors.New("database unavailable")
	// ErrTimeout marks errors of work that took too long: the context's deadline, statement_timeout
	// or lock_timeout.
	ErrTimeout = errors.New("database timeout")

	errURL = errors.New("not a PostgreSQL connection URL") // never quotes it: it may hold a password
)

// SQLSTATE codes, from PostgreSQL's appendix A.
const (
	uniqueViolation      = "23505"
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
	undefinedTable       = "42P01"
	tooManyConnections   = "53300"
	queryCanceled        = "57014" // by statement_timeout, or by the client
	lockNotAvailable     = "55P03"
	classConnection      = "08"
	classIntervention    = "57P0" // admin_shutdown, crash_shutdown, cannot_connect_now, …
	databaseDropped      = "57P04"
)

// Error is what [Scrub] leaves of an error of the server or the driver: where it happened in the
// schema, never what was in the row, the parameter or the statement.
type Error struct {
	// SQLState is the five-character code, empty when the error is the driver's.
	SQLState string
	// Table, Column and Constraint are names of the schema, each empty when the server named none.
	Table, Column, Constraint string
	// Position is the character of the statement a syntax error is at, counted from 1, else 0.
	Position int

	what   string  // constant text for errors without SQLState
	causes []error // sentinels that errors.Is finds
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("postgres")
	for _, part := range []struct{ name, value string }{
		{"", e.what},
		{"SQLSTATE ", e.SQLState},
		{"table ", e.Table},
		{"column ", e.Column},
		{"constraint ", e.Constraint},
	} {
		if part.value != "" {
			b.WriteString(": " + part.name + part.value)
		}
	}
	if e.Position > 0 {
		fmt.Fprintf(&b, ": at character %d", e.Position)
	}
	return b.String()
}

// Unwrap returns the sentinels that describe the error: [ErrUnavailable], [ErrTimeout],
// context.Canceled, context.DeadlineExceeded.
func (e *Error) Unwrap() []error { return e.causes }

// Scrub removes from an error everything that can hold a value: the message, detail, hint and
// context of a server's error, a parameter that could not be encoded, a column that could not be
// scanned, and what a connection URL says. The result is an [*Error]. Errors that are neither the
// server's nor the driver's, pgx.ErrNoRows and an [*Error] among them, come back unchanged, so that
// it may be called on whatever a transaction's function returned.
func Scrub(err error) error {
	var scrubbed *Error
	if err == nil || errors.As(err, &scrubbed) {
		return err
	}
	var pgErr *pgconn.PgError
	var connectErr *pgconn.ConnectError
	switch {
	case errors.As(err, &connectErr):
		e := &Error{what: "cannot connect", causes: append([]error{ErrUnavailable}, contextCause(err)...)}
		if errors.As(err, &pgErr) {
			e.SQLState = pgErr.Code
		}
		return e
	case errors.As(err, &pgErr):
		return scrubServer(pgErr, err)
	default:
		return scrubDriver(err)
	}
}

func scrubServer(pgErr *pgconn.PgError, err error) error {
	e := &Error{
		SQLState:   pgErr.Code,
		Table:      pgErr.TableName,
		Column:     pgErr.ColumnName,
		Constraint: pgErr.ConstraintName,
		Position:   int(pgErr.Position),
		causes:     contextCause(err),
	}
	switch {
	case pgErr.Code == tooManyConnections, pgErr.Code != databaseDropped && strings.HasPrefix(pgErr.Code, classIntervention),
		strings.HasPrefix(pgErr.Code, classConnection):
		e.causes = append(e.causes, ErrUnavailable)
	case pgErr.Code == lockNotAvailable, pgErr.Code == queryCanceled && !errors.Is(err, context.Canceled):
		e.causes = append(e.causes, ErrTimeout)
	}
	return e
}

func scrubDriver(err error) error {
	var scan pgx.ScanArgError
	var parse *pgconn.ParseConfigError
	var netErr net.Error
	switch {
	case errors.As(err, &scan):
		return &Error{what: "cannot scan", Column: scan.FieldName}
	case errors.As(err, &parse):
		return errURL
	case strings.Contains(err.Error(), "unable to encode "), strings.Contains(err.Error(), "failed to encode args["):
		// pgx has no type for these; their text quotes the value.
		return &Error{what: "cannot encode a parameter"}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return &Error{what: "gave up", causes: contextCause(err)}
	case errors.As(err, &netErr), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, net.ErrClosed),
		errors.Is(err, pgconn.ErrConnClosed), errors.Is(err, puddle.ErrClosedPool):
		return &Error{what: "connection lost", causes: []error{ErrUnavailable}}
	}
	return err
}

// contextCause returns what the context says in an error. A deadline is a timeout of ours as well.
func contextCause(err error) []error {
	switch {
	case errors.Is(err, context.Canceled):
		return []error{context.Canceled}
	case errors.Is(err, context.DeadlineExceeded):
		return []error{context.DeadlineExceeded, ErrTimeout}
	}
	return nil
}

// IsUnique reports whether err says that a row with the same key is there already, by the named
// unique index or constraint, any when the name is empty.
func IsUnique(err error, constraint string) bool {
	var e *Error
	return errors.As(Scrub(err), &e) && e.SQLState == uniqueViolation && (constraint == "" || e.Constraint == constraint)
}

// IsSerialization reports whether err says that the transaction lost against another one, by
// serialization or deadlock, and may be tried again from its beginning.
func IsSerialization(err error) bool {
	var e *Error
	return errors.As(Scrub(err), &e) && (e.SQLState == serializationFailure || e.SQLState == deadlockDetected)
}

// scrubbed wraps a scrubbed error with what was attempted; nil stays nil.
func scrubbed(attempt string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", attempt, Scrub(err))
}
