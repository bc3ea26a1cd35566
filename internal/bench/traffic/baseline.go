package traffic

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/server"
)

// baselineSpec is the first line to a baseline's process.
type baselineSpec struct {
	Side  string `json:"side"` // bare or handbuilt
	URL   string `json:"url"`  // of its database
	Conns int32  `json:"conns"`
	Key   []byte `json:"key,omitempty"` // the application key of handbuilt
}

// Baseline serves what Tacit is compared with, on a free port of this machine, until in or ctx ends. The first line of in
// says what. Only Run speaks to it.
func Baseline(ctx context.Context, in io.Reader, out io.Writer, now func() time.Time) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	orders := bufio.NewReader(in)
	first, err := orders.ReadBytes('\n')
	if err != nil {
		return nil //nolint:nilerr // whoever starts this has ended
	}
	var spec baselineSpec
	if err := json.Unmarshal(first, &spec); err != nil {
		return fmt.Errorf("what to serve: %w", err)
	}
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: spec.URL, MaxConns: spec.Conns, App: "tacit-bench-" + spec.Side})
	if err != nil {
		return err
	}
	defer pool.Close()
	handler, err := baseline(&spec, pool, now)
	if err != nil {
		return err
	}
	l, err := server.Listen(ctx, "127.0.0.1:0", nil)
	if err != nil {
		return err
	}
	s := server.Start(server.Config{Listener: l, Handler: handler, Logger: slog.New(slog.DiscardHandler)})
	if err := json.NewEncoder(out).Encode(answer{URL: s.URL()}); err != nil {
		return errors.Join(err, s.Drain())
	}
	go func() {
		defer cancel()
		_ = Attend(ctx, orders, out, nil) // whoever reads the answers has ended
	}()
	return s.Wait(ctx, nil)
}

func baseline(spec *baselineSpec, pool *pgxpool.Pool, now func() time.Time) (http.Handler, error) {
	switch spec.Side {
	case sideBare:
		return (&bare{db: pool, now: now}).routes(), nil
	case sideHandbuilt:
		h, err := newHandbuilt(spec.Key, pool, now)
		if err != nil {
			return nil, err
		}
		return h.routes(), nil
	}
	return nil, fmt.Errorf("%w: baseline %q", bench.ErrArgument, spec.Side)
}

// document is a contact as the baselines answer with it.
type document struct {
	ID        uuid.UUID `json:"id"`
	Kind      string    `json:"kind"`
	Version   int64     `json:"version"`
	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
	Fields    fields    `json:"fields"`
}

// personalSQL is the names in personal.
const personalSQL = `given_name, family_name, middle_name, salutation, job_title, department, manager, external_ref,
  loyalty_number, bank_account, delivery_note, notes`

// clearSQL is what else a contact has.
const clearSQL = `language, source, region, tags, stage`

// clear are where those columns' values stand.
func (f *fields) clear() []any { return []any{&f.Language, &f.Source, &f.Region, &f.Tags, &f.Stage} }

// respond answers with JSON.
func respond(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // what the connection does then is past repair
}

// trouble answers with an error.
func trouble(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		status = http.StatusNotFound
	case errors.Is(err, errVersion):
		status = http.StatusPreconditionFailed
	}
	respond(w, status, map[string]any{"status": status, "detail": postgres.Scrub(err).Error()})
}

// errVersion is a change of a version that is not there any more.
var errVersion = errors.New("another version")

// maxBody bounds what is sent.
const maxBody = 64 << 10

// byEmail is what a look-up sends.
type byEmail struct {
	Email string `json:"email"`
}

// normal is how a value is compared.
func normal(text string) string { return strings.ToLower(strings.TrimSpace(text)) }

// page is a page of a list.
type page struct {
	Items []*document `json:"items"`
}

// pageOf reads the query of a list: how many, and of which region, "" for all.
func pageOf(r *http.Request) (limit int, region string, ok bool) {
	q := r.URL.Query()
	limit, err := strconv.Atoi(q.Get("limit"))
	return limit, q.Get("region"), err == nil && limit > 0 && limit <= maxPage && q.Get("sort") == "-updated_at"
}

// maxPage is how many contacts a page has at most.
const maxPage = 200
