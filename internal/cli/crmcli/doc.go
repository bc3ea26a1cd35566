// Package crmcli works with the CRM's records in bulk, and with what surrounds them, through a server.
package crmcli
