package main

import (
	"embed"
	"errors"
	"html/template"
	"net/http"
	"strings"
	text "text/template"
	"time"
	"unicode"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
)

//go:embed desk.html caller.txt
var files embed.FS

var (
	page     = template.Must(template.ParseFS(files, "desk.html"))
	terminal = text.Must(text.New("caller.txt").Funcs(text.FuncMap{"plain": plain}).ParseFS(files, "caller.txt"))
)

// plain keeps what a terminal would obey out of what it shows.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
}

// handler serves the desk. A caller's number is posted, because addresses end up in histories and logs; nothing is kept by
// the browser; and only the desk's own pages may post to it.
func (d *desk) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) { show(w, nil, nil) })
	mux.HandleFunc("POST /caller", func(w http.ResponseWriter, r *http.Request) {
		about, err := d.byNumber(r.Context(), r.PostFormValue("number"))
		show(w, about, err)
	})
	mux.HandleFunc("POST /note", d.noted)
	own := http.NewCrossOriginProtection().Handler(mux)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host != d.host { // a name that was made to point here
			http.Error(w, "not here", http.StatusMisdirectedRequest)
			return
		}
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
		h.Set("Referrer-Policy", "no-referrer")
		r.Body = http.MaxBytesReader(w, r.Body, 64<<10)
		own.ServeHTTP(w, r)
	})
}

func (d *desk) noted(w http.ResponseWriter, r *http.Request) {
	id, idErr := uuid.Parse(r.PostFormValue("contact"))
	rang, timeErr := time.Parse(time.RFC3339, r.PostFormValue("rang"))
	if idErr != nil || timeErr != nil {
		http.Error(w, "this is not the desk's form", http.StatusBadRequest)
		return
	}
	err := d.keep(r.Context(), note{
		Contact: id, Rang: rang, Summary: r.PostFormValue("summary"), Outcome: r.PostFormValue("outcome"), Key: r.PostFormValue("key"),
	})
	if err != nil {
		show(w, nil, err)
		return
	}
	about, err := d.byID(r.Context(), id)
	show(w, about, err)
}

// show writes the page. What the vault refuses is said in its own words, which hold nothing personal.
func show(w http.ResponseWriter, about *caller, err error) {
	var view struct {
		Caller *caller
		Error  string
		Hint   string
	}
	view.Caller = about
	if err != nil {
		view.Error = err.Error()
		if client.Code(err) == client.CodeNotFound {
			view.Error = "Nobody is known by this number, or nobody that this desk may know of."
		}
		if p, ok := errors.AsType[*client.Problem](err); ok {
			view.Hint = p.Hint()
		}
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_ = page.ExecuteTemplate(w, "desk.html", view) // the agent is gone: nobody is left to tell
}
