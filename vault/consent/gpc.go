package consent

import (
	"encoding/json"
	"mime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// GPC reports whether a request carries the signal of Global Privacy Control: whether one of its Sec-GPC field lines,
// without the white space around it, is exactly "1" (W3C Global Privacy Control, "The Sec-GPC Header Field"). A line
// that some proxy joined, such as "0, 1", is not: what it was before cannot be told.
func GPC(lines []string) bool {
	return slices.ContainsFunc(lines, func(line string) bool { return strings.Trim(line, " \t") == "1" })
}

// Support is what a site says of itself about Global Privacy Control.
type Support string

// The answers of WellKnown.
const (
	SupportYes     Support = "yes"
	SupportNo      Support = "no"
	SupportUnknown Support = "unknown"
)

// WellKnownPath is where a site states whether it abides by Global Privacy Control.
const WellKnownPath = "/.well-known/gpc.json"

// WellKnown reads the answer of a site to a request for WellKnownPath (W3C Global Privacy Control, "GPC Support
// Resource"). Anything but a JSON object with a boolean gpc is SupportUnknown. The time is when the site last changed
// its statement, zero where it does not say so in a way that can be read.
func WellKnown(contentType string, body []byte) (Support, time.Time) {
	media, _, err := mime.ParseMediaType(contentType)
	var members map[string]json.RawMessage // whose names are compared to the letter, unlike those of a struct
	if err != nil || media != "application/json" || json.Unmarshal(body, &members) != nil {
		return SupportUnknown, time.Time{}
	}
	switch string(members["gpc"]) {
	case "true":
		return SupportYes, lastUpdate(members["lastUpdate"])
	case "false":
		return SupportNo, lastUpdate(members["lastUpdate"])
	}
	return SupportUnknown, time.Time{}
}

// lastUpdate reads a date or a date and time of ISO 8601.
func lastUpdate(raw json.RawMessage) time.Time {
	var text string
	if json.Unmarshal(raw, &text) != nil {
		return time.Time{}
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339Nano} {
		if at, err := time.Parse(layout, text); err == nil {
			return at
		}
	}
	return time.Time{}
}

// SupportDocument is the body, of type application/json, with which a site that abides by Global Privacy Control answers
// WellKnownPath. since is the day on which its statement last changed.
func SupportDocument(since time.Time) []byte {
	return []byte(`{"gpc":true,"lastUpdate":` + strconv.Quote(since.UTC().Format(time.DateOnly)) + "}\n")
}
