--
-- PostgreSQL database dump
--

\restrict S1Lq1m4sis2M1Ndi3drNs1BhCPUgyToxdUvF0zmlPlfxCovw0yhm915Wuwh2zAc

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    industry text COLLATE pg_catalog."C",
    size bigint,
    parent uuid,
    relation text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    tags text[],
    ended_at timestamp with time zone,
    CONSTRAINT account_check CHECK ((id = subject)),
    CONSTRAINT account_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.account ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: active; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.active (
    one boolean DEFAULT true NOT NULL,
    revision bigint NOT NULL,
    catalog bytea NOT NULL,
    policy bytea NOT NULL,
    mac bytea NOT NULL,
    pending json,
    sequence bigint,
    CONSTRAINT active_one_check CHECK (one),
    CONSTRAINT active_sequence_check CHECK ((sequence > 0))
);


--
-- Name: article; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    audience text COLLATE pg_catalog."C",
    product uuid,
    language text COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    valid_from date,
    valid_until date,
    CONSTRAINT article_check CHECK ((id = subject)),
    CONSTRAINT article_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.article ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: asset; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.asset (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    product uuid,
    order_ref uuid,
    bought_at timestamp with time zone,
    warranty_until date,
    state text COLLATE pg_catalog."C",
    usage bigint,
    next_service_at timestamp with time zone,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT asset_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.asset ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: basis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.basis (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    basis text NOT NULL,
    citation bytea NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    credential uuid NOT NULL,
    entry uuid NOT NULL,
    mac bytea NOT NULL
);


--
-- Name: breakglass; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.breakglass (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    granted_by uuid NOT NULL,
    entry uuid NOT NULL,
    subjects uuid[] NOT NULL,
    ticket text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    reviewed_by uuid,
    reviewed_at timestamp with time zone,
    finding text,
    mac bytea NOT NULL,
    CONSTRAINT breakglass_check CHECK ((granted_by <> credential)),
    CONSTRAINT breakglass_check1 CHECK (((expires_at > granted_at) AND (expires_at <= (granted_at + '08:00:00'::interval)))),
    CONSTRAINT breakglass_check2 CHECK (((reviewed_by <> credential) AND (reviewed_by <> granted_by))),
    CONSTRAINT breakglass_check3 CHECK ((((reviewed_at IS NULL) = (reviewed_by IS NULL)) AND ((reviewed_at IS NULL) = (finding IS NULL)))),
    CONSTRAINT breakglass_finding_check CHECK ((finding = ANY (ARRAY['justified'::text, 'not_justified'::text]))),
    CONSTRAINT breakglass_subjects_check CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 100))),
    CONSTRAINT breakglass_ticket_check CHECK ((ticket ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'::text))
);


--
-- Name: budget; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.budget (
    credential uuid NOT NULL,
    hour timestamp with time zone NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT budget_reserved_check CHECK ((reserved >= 0))
);


--
-- Name: buying_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.buying_role (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    opportunity uuid NOT NULL,
    contact uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    weight_price bigint,
    weight_quality bigint,
    weight_service bigint,
    weight_delivery bigint,
    weight_risk bigint,
    stance text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT buying_role_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.buying_role ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: campaign; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    purpose text NOT NULL COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    starts_at timestamp with time zone,
    ends_at timestamp with time zone,
    budget bigint,
    cost bigint,
    currency text COLLATE pg_catalog."C",
    control_share bigint,
    segment uuid,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT campaign_check CHECK ((id = subject)),
    CONSTRAINT campaign_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.campaign ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: campaign_click; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_click (
    link uuid NOT NULL,
    day date NOT NULL,
    n bigint NOT NULL,
    CONSTRAINT campaign_click_n_check CHECK ((n > 0))
);


--
-- Name: campaign_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_link (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    campaign uuid NOT NULL,
    variant text COLLATE pg_catalog."C",
    CONSTRAINT campaign_link_check CHECK ((id = subject)),
    CONSTRAINT campaign_link_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.campaign_link ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: campaign_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_member (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    campaign uuid NOT NULL,
    contact uuid NOT NULL,
    variant text COLLATE pg_catalog."C",
    sent_at timestamp with time zone,
    opened_at timestamp with time zone,
    clicked_at timestamp with time zone,
    converted_at timestamp with time zone,
    revenue bigint,
    currency text COLLATE pg_catalog."C",
    order_ref uuid,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT campaign_member_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.campaign_member ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: campaign_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_token (
    hash bytea NOT NULL,
    link uuid NOT NULL,
    campaign uuid NOT NULL,
    subject uuid,
    member uuid,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT campaign_token_check CHECK (((subject IS NULL) = (member IS NULL))),
    CONSTRAINT campaign_token_hash_check CHECK ((octet_length(hash) = 32))
);


--
-- Name: case_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_record (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    number text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    priority text COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    queue text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    opened_at timestamp with time zone,
    first_response_at timestamp with time zone,
    resolved_at timestamp with time zone,
    due_at timestamp with time zone,
    root_cause text COLLATE pg_catalog."C",
    product uuid,
    asset uuid,
    order_ref uuid,
    response_due_at timestamp with time zone,
    resolution_due_at timestamp with time zone,
    paused_at timestamp with time zone,
    paused_s bigint,
    escalated_at timestamp with time zone,
    escalation bigint,
    CONSTRAINT case_record_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.case_record ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: certificate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate (
    subject uuid NOT NULL,
    version integer NOT NULL,
    body bytea NOT NULL,
    note bytea NOT NULL,
    issued timestamp with time zone NOT NULL,
    CONSTRAINT certificate_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.certificate ALTER COLUMN body SET STATISTICS 0;


--
-- Name: code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.code (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    purpose text NOT NULL,
    hash bytea NOT NULL,
    about uuid,
    attempts integer DEFAULT 0 NOT NULL,
    expires timestamp with time zone NOT NULL,
    used timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT code_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT code_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT code_purpose_check CHECK ((purpose = ANY (ARRAY['verify'::text, 'confirm'::text])))
);


--
-- Name: consent_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent_event (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    purpose text NOT NULL,
    channel text DEFAULT ''::text NOT NULL,
    explicit boolean DEFAULT false NOT NULL,
    notice_id text,
    notice_version integer,
    notice_sha256 bytea,
    locale text,
    jurisdiction text,
    expressed text,
    evidence bytea,
    credential uuid NOT NULL,
    valid_until timestamp with time zone,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    mac bytea NOT NULL,
    point uuid,
    guardian uuid,
    voids uuid,
    grade text,
    CONSTRAINT consent_event_check CHECK ((occurred_at <= recorded_at)),
    CONSTRAINT consent_event_check1 CHECK (((notice_id IS NULL) = (notice_version IS NULL)))
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    language text COLLATE pg_catalog."C",
    source text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    tags text[],
    stage text COLLATE pg_catalog."C",
    account uuid,
    ended_at timestamp with time zone,
    CONSTRAINT contact_check CHECK ((id = subject)),
    CONSTRAINT contact_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.contact ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: contact_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_point (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    parent uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    verified boolean DEFAULT false NOT NULL,
    preferred boolean DEFAULT false NOT NULL,
    label text COLLATE pg_catalog."C",
    CONSTRAINT contact_point_check CHECK ((parent = subject)),
    CONSTRAINT contact_point_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'post'::text, 'social'::text]))),
    CONSTRAINT contact_point_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.contact_point ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    id uuid NOT NULL,
    prefix text NOT NULL,
    hash bytea NOT NULL,
    client text NOT NULL,
    kind text NOT NULL,
    roles text[] NOT NULL,
    teams text[] NOT NULL,
    regions text[] NOT NULL,
    purposes text[] NOT NULL,
    capture boolean NOT NULL,
    budget integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    mac bytea NOT NULL,
    subject uuid,
    CONSTRAINT credential_budget_check CHECK ((budget > 0)),
    CONSTRAINT credential_kind_check CHECK ((kind = ANY (ARRAY['app'::text, 'partner'::text]))),
    CONSTRAINT credential_purposes_check CHECK ((cardinality(purposes) > 0))
);


--
-- Name: directory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL
);


--
-- Name: event_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_count (
    kind text NOT NULL,
    channel text NOT NULL,
    day date NOT NULL,
    n bigint NOT NULL,
    CONSTRAINT event_count_n_check CHECK ((n > 0))
);


--
-- Name: goose_db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    subject uuid NOT NULL,
    record uuid NOT NULL,
    version bigint NOT NULL,
    kind text NOT NULL,
    action text NOT NULL,
    at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    sealed bytea NOT NULL,
    clear json NOT NULL,
    mac bytea NOT NULL
);
ALTER TABLE ONLY public.history ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    sealed bytea,
    mac bytea NOT NULL,
    review timestamp with time zone NOT NULL,
    released timestamp with time zone,
    CONSTRAINT hold_revision_check CHECK ((revision > 0))
);


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    credential uuid NOT NULL,
    key bytea NOT NULL,
    body bytea NOT NULL,
    status integer NOT NULL,
    kind text NOT NULL,
    record uuid NOT NULL,
    subject uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: import_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_change (
    job uuid NOT NULL,
    subject uuid NOT NULL,
    record uuid NOT NULL,
    parent uuid,
    kind text NOT NULL,
    from_version bigint NOT NULL,
    version bigint NOT NULL,
    made boolean NOT NULL,
    fields smallint[] NOT NULL
);


--
-- Name: import_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_job (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    kind text NOT NULL,
    dry_run boolean NOT NULL,
    state text NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    rows_done bigint DEFAULT 0 NOT NULL,
    prefix bytea,
    continues uuid,
    CONSTRAINT import_job_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text])))
);


--
-- Name: instruction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instruction (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    client text NOT NULL,
    sealed bytea,
    told timestamp with time zone NOT NULL,
    fetched timestamp with time zone,
    answer text,
    answered timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT instruction_answer_check CHECK ((answer = ANY (ARRAY['acknowledged'::text, 'erased'::text, 'refused'::text])))
);


--
-- Name: interaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interaction (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    case_ref uuid,
    at timestamp with time zone NOT NULL,
    channel text NOT NULL COLLATE pg_catalog."C",
    direction text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    outcome text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    score bigint,
    duration_s bigint,
    cost bigint,
    currency text COLLATE pg_catalog."C",
    campaign uuid,
    opportunity uuid,
    CONSTRAINT interaction_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.interaction ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: key_bucket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_bucket (
    bucket uuid NOT NULL,
    version integer NOT NULL,
    generation bigint NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT key_bucket_since_check CHECK ((since > 0)),
    CONSTRAINT key_bucket_version_check CHECK ((version > 0))
);


--
-- Name: key_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_job (
    name text NOT NULL,
    target bigint NOT NULL,
    cursor uuid NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_job_name_check CHECK ((name = ANY (ARRAY['rekey'::text, 'reindex'::text])))
);


--
-- Name: key_root; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_root (
    name text NOT NULL,
    epoch integer NOT NULL,
    generation bigint NOT NULL,
    wrapped bytea NOT NULL,
    state text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_root_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT key_root_name_check CHECK ((name = ANY (ARRAY['index'::text, 'suppression'::text, 'rowmac'::text, 'log'::text]))),
    CONSTRAINT key_root_state_check CHECK ((state = ANY (ARRAY['next'::text, 'current'::text, 'retiring'::text])))
);


--
-- Name: key_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_subject (
    subject uuid NOT NULL,
    kind text NOT NULL,
    bucket uuid,
    bucket_version integer,
    wrapped bytea[],
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    erased_at timestamp with time zone,
    shredded_generation bigint,
    shredded_bucket uuid,
    shredded_version integer,
    CONSTRAINT key_subject_check CHECK ((((erased_at IS NULL) AND (bucket IS NOT NULL) AND (bucket_version IS NOT NULL) AND (wrapped IS NOT NULL)) OR ((erased_at IS NOT NULL) AND (bucket IS NULL) AND (bucket_version IS NULL) AND (wrapped IS NULL) AND (shredded_generation IS NOT NULL)))),
    CONSTRAINT key_subject_check1 CHECK (((shredded_bucket IS NULL) = (shredded_version IS NULL)))
);
ALTER TABLE ONLY public.key_subject ALTER COLUMN wrapped SET STATISTICS 0;


--
-- Name: key_tree; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_tree (
    one boolean DEFAULT true NOT NULL,
    generation bigint NOT NULL,
    vault uuid DEFAULT gen_random_uuid() NOT NULL,
    fences bigint DEFAULT 0 NOT NULL,
    ended bigint DEFAULT 0 NOT NULL,
    flipped_at timestamp with time zone DEFAULT now() NOT NULL,
    epochs bigint DEFAULT 0 NOT NULL,
    CONSTRAINT key_tree_ended_check CHECK ((ended >= 0)),
    CONSTRAINT key_tree_epochs_check CHECK ((epochs >= 0)),
    CONSTRAINT key_tree_fences_check CHECK ((fences >= 0)),
    CONSTRAINT key_tree_generation_check CHECK ((generation > 0)),
    CONSTRAINT key_tree_one_check CHECK (one)
);


--
-- Name: log_bundle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_bundle (
    idx bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    root bytea NOT NULL,
    entries bytea,
    hashes bytea,
    CONSTRAINT log_bundle_check CHECK ((last >= first)),
    CONSTRAINT log_bundle_check1 CHECK (((entries IS NULL) = (hashes IS NOT NULL))),
    CONSTRAINT log_bundle_hashes_check CHECK ((octet_length(hashes) = 8192)),
    CONSTRAINT log_bundle_root_check CHECK ((octet_length(root) = 32))
);
ALTER TABLE ONLY public.log_bundle ALTER COLUMN root SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN entries SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN entries SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN hashes SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN hashes SET STORAGE EXTERNAL;


--
-- Name: log_checkpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_checkpoint (
    size bigint NOT NULL,
    hour timestamp with time zone NOT NULL,
    signed bytea NOT NULL
);
ALTER TABLE ONLY public.log_checkpoint ALTER COLUMN signed SET STATISTICS 0;


--
-- Name: log_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_head (
    one boolean DEFAULT true NOT NULL,
    origin text NOT NULL,
    size bigint NOT NULL,
    nodes bytea NOT NULL,
    taken pg_snapshot NOT NULL,
    kept bigint NOT NULL,
    checkpoint bytea NOT NULL,
    mac bytea,
    CONSTRAINT log_head_kept_check CHECK ((kept >= 0)),
    CONSTRAINT log_head_one_check CHECK (one),
    CONSTRAINT log_head_size_check CHECK ((size >= 0))
);


--
-- Name: log_index; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_index (
    page smallint NOT NULL,
    segment bigint NOT NULL,
    refs bytea NOT NULL,
    CONSTRAINT log_index_page_check CHECK (((page >= 0) AND (page <= 255)))
);
ALTER TABLE ONLY public.log_index ALTER COLUMN refs SET STATISTICS 0;
ALTER TABLE ONLY public.log_index ALTER COLUMN refs SET STORAGE EXTERNAL;


--
-- Name: log_intake; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
)
PARTITION BY LIST (slot);


--
-- Name: log_intake_0; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_0 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_1 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_2; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_2 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_3; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_3 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_key (
    epoch integer NOT NULL,
    public bytea NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT log_key_check CHECK ((until >= since)),
    CONSTRAINT log_key_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT log_key_public_check CHECK ((octet_length(public) = 32))
);


--
-- Name: log_refused; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_refused (
    id uuid NOT NULL,
    leaf bytea NOT NULL,
    seen timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: log_segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_segment (
    idx bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT log_segment_check CHECK ((last >= first)),
    CONSTRAINT log_segment_root_check CHECK ((octet_length(root) = 32))
);


--
-- Name: log_tail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_tail (
    "position" bigint NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL
);
ALTER TABLE ONLY public.log_tail ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_tail ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_tail ALTER COLUMN terms SET STATISTICS 0;


--
-- Name: log_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_terms (
    bundle bigint NOT NULL,
    terms bytea NOT NULL
);
ALTER TABLE ONLY public.log_terms ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_terms ALTER COLUMN terms SET STORAGE EXTERNAL;


--
-- Name: merge_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_link (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    survivor uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    entry uuid NOT NULL,
    parted_at timestamp with time zone,
    parted_by uuid,
    parted_entry uuid,
    mac bytea NOT NULL,
    CONSTRAINT merge_link_check CHECK ((survivor <> subject)),
    CONSTRAINT merge_link_check1 CHECK ((((parted_at IS NULL) = (parted_by IS NULL)) AND ((parted_at IS NULL) = (parted_entry IS NULL))))
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    template text NOT NULL,
    locale text NOT NULL,
    state text NOT NULL,
    sealed bytea,
    attempts integer DEFAULT 0 NOT NULL,
    fault text,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT message_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT message_check CHECK (((state <> 'waiting'::text) OR (sealed IS NOT NULL))),
    CONSTRAINT message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'cancelled'::text])))
);
ALTER TABLE ONLY public.message ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: opportunity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opportunity (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    pipeline text COLLATE pg_catalog."C",
    stage text COLLATE pg_catalog."C",
    amount bigint,
    currency text COLLATE pg_catalog."C",
    probability bigint,
    expected_close date,
    engaged_at timestamp with time zone,
    closed_at timestamp with time zone,
    stage_at timestamp with time zone,
    lost_cause text COLLATE pg_catalog."C",
    competitor uuid,
    product uuid,
    campaign uuid,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT opportunity_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.opportunity ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: order_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_line (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    parent uuid NOT NULL,
    product uuid NOT NULL,
    quantity bigint NOT NULL,
    unit_price bigint,
    amount bigint,
    cost bigint,
    CONSTRAINT order_line_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.order_line ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: order_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_record (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    kind text COLLATE pg_catalog."C",
    of uuid,
    channel text COLLATE pg_catalog."C",
    placed_at timestamp with time zone NOT NULL,
    status text COLLATE pg_catalog."C",
    total bigint,
    cost bigint,
    currency text COLLATE pg_catalog."C",
    campaign uuid,
    opportunity uuid,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT order_record_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.order_record ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participant (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    interaction uuid NOT NULL,
    contact uuid NOT NULL,
    role text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT participant_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.participant ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: product; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.product (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    category text COLLATE pg_catalog."C",
    price bigint,
    unit_cost bigint,
    currency text COLLATE pg_catalog."C",
    service_interval_days bigint,
    status text COLLATE pg_catalog."C",
    CONSTRAINT product_check CHECK ((id = subject)),
    CONSTRAINT product_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.product ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: relationship; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.relationship (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    type text COLLATE pg_catalog."C",
    stage text COLLATE pg_catalog."C",
    since date,
    strength bigint,
    service_strategy text COLLATE pg_catalog."C",
    ended_at timestamp with time zone,
    end_cause text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT relationship_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.relationship ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    about uuid,
    type text NOT NULL,
    status text NOT NULL,
    received timestamp with time zone NOT NULL,
    due timestamp with time zone,
    next timestamp with time zone,
    closed timestamp with time zone,
    CONSTRAINT request_revision_check CHECK ((revision > 0))
);


--
-- Name: request_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_part (
    subject uuid NOT NULL,
    part smallint NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT request_part_part_check CHECK ((part > 0)),
    CONSTRAINT request_part_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.request_part ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: restored; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restored (
    at timestamp with time zone NOT NULL,
    confirmed timestamp with time zone,
    by uuid,
    CONSTRAINT restored_check CHECK (((confirmed IS NULL) = (by IS NULL)))
);


--
-- Name: retention_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_run (
    id uuid NOT NULL,
    started timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    dry_run boolean NOT NULL,
    report json NOT NULL,
    "position" uuid
);


--
-- Name: review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    record uuid NOT NULL,
    kind text NOT NULL,
    index smallint,
    at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    cause text DEFAULT 'duplicate'::text NOT NULL,
    other uuid,
    decision text,
    CONSTRAINT review_cause_check CHECK ((cause = ANY (ARRAY['duplicate'::text, 'suppressed'::text]))),
    CONSTRAINT review_decision_check CHECK ((decision = ANY (ARRAY['distinct'::text, 'merge'::text, 'keep'::text, 'lift'::text])))
);


--
-- Name: revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revision (
    type text NOT NULL,
    digest bytea NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    first bigint,
    mac bytea,
    CONSTRAINT revision_check CHECK (((first IS NULL) = (mac IS NULL))),
    CONSTRAINT revision_first_check CHECK ((first > 0)),
    CONSTRAINT revision_type_check CHECK ((type = ANY (ARRAY['catalog'::text, 'policy'::text])))
);


--
-- Name: routing_given; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_given (
    rule text NOT NULL,
    turn bigint NOT NULL,
    member text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT routing_given_turn_check CHECK ((turn > 0))
);


--
-- Name: routing_waiting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_waiting (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    taken_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
);


--
-- Name: saved_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_view (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    team text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    query json NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT saved_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT saved_view_version_check CHECK ((version > 0))
);


--
-- Name: segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.segment (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    over text COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    min_size bigint,
    valid_until date,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    CONSTRAINT segment_check CHECK ((id = subject)),
    CONSTRAINT segment_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.segment ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: stage_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stage_history (
    subject uuid NOT NULL,
    record uuid NOT NULL,
    version bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    from_value text COLLATE pg_catalog."C",
    to_value text COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    CONSTRAINT stage_history_version_check CHECK ((version > 0))
);


--
-- Name: state_past; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.state_past (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT state_past_revision_check CHECK ((revision > 0))
);


--
-- Name: subject_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subject_state (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    facts jsonb[],
    facts_at timestamp with time zone[],
    facts_of bigint,
    CONSTRAINT subject_state_check CHECK (((num_nulls(facts, facts_at, facts_of) = ANY (ARRAY[0, 3])) AND (cardinality(facts) = cardinality(facts_at)))),
    CONSTRAINT subject_state_revision_check CHECK ((revision > 0))
);
ALTER TABLE ONLY public.subject_state ALTER COLUMN facts SET STATISTICS 0;


--
-- Name: suppression; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.suppression (
    token bytea NOT NULL,
    purpose text NOT NULL,
    channel text NOT NULL,
    kind text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT suppression_kind_check CHECK ((kind = ANY (ARRAY['withdrawn'::text, 'objected'::text]))),
    CONSTRAINT suppression_token_check CHECK ((octet_length(token) = 16))
);
ALTER TABLE ONLY public.suppression ALTER COLUMN token SET STATISTICS 0;


--
-- Name: task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    kind text COLLATE pg_catalog."C",
    due_at timestamp with time zone,
    state text COLLATE pg_catalog."C",
    recurrence text COLLATE pg_catalog."C",
    "interval" bigint,
    rule text COLLATE pg_catalog."C",
    case_ref uuid,
    opportunity uuid,
    asset uuid,
    campaign uuid,
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    done_at timestamp with time zone,
    times_done bigint,
    CONSTRAINT task_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.task ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.token (
    index smallint NOT NULL,
    epoch integer NOT NULL,
    token bytea NOT NULL,
    subject uuid NOT NULL,
    record uuid NOT NULL,
    source uuid NOT NULL,
    uniq boolean NOT NULL,
    CONSTRAINT token_token_check CHECK ((length(token) = 16))
);
ALTER TABLE ONLY public.token ALTER COLUMN token SET STATISTICS 0;


--
-- Name: webhook; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook (
    id uuid NOT NULL,
    url text NOT NULL,
    credential uuid NOT NULL,
    purpose text NOT NULL,
    kinds text[] NOT NULL,
    events text[] NOT NULL,
    fields text[] NOT NULL,
    state text NOT NULL,
    cause text,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    previous_until timestamp with time zone,
    secret bytea NOT NULL,
    previous bytea,
    mac bytea NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    retry_at timestamp with time zone,
    failing_since timestamp with time zone,
    CONSTRAINT webhook_failures_check CHECK ((failures >= 0)),
    CONSTRAINT webhook_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'disabled'::text])))
);


--
-- Name: webhook_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempt (
    id uuid NOT NULL,
    endpoint uuid NOT NULL,
    event uuid NOT NULL,
    kind text NOT NULL,
    action text NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    status integer
);


--
-- Name: webhook_delivery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_delivery (
    endpoint uuid NOT NULL,
    record uuid NOT NULL,
    subject uuid,
    kind text NOT NULL,
    version bigint NOT NULL,
    action text NOT NULL,
    event uuid NOT NULL,
    state text NOT NULL,
    known boolean DEFAULT false NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    code text,
    made_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    lease uuid,
    leased_until timestamp with time zone,
    CONSTRAINT webhook_delivery_action_check CHECK ((action = ANY (ARRAY['created'::text, 'updated'::text, 'gone'::text]))),
    CONSTRAINT webhook_delivery_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT webhook_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'settled'::text, 'dead'::text]))),
    CONSTRAINT webhook_delivery_version_check CHECK ((version > 0))
);


--
-- Name: log_intake_0; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_0 FOR VALUES IN ('0');


--
-- Name: log_intake_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_1 FOR VALUES IN ('1');


--
-- Name: log_intake_2; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_2 FOR VALUES IN ('2');


--
-- Name: log_intake_3; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_3 FOR VALUES IN ('3');


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (subject, id, version, sealed, header, imported, created_at, updated_at, industry, size, parent, relation, owner, team, region, tags, ended_at) FROM stdin;
\.


--
-- Data for Name: active; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.active (one, revision, catalog, policy, mac, pending, sequence) FROM stdin;
t	1	\\x63a6bfcf84240e51eae6d53cef833709602e16c407801068c26ad7317d092916	\\x9679d462d09e9f2ef4823fc731d58f910537cacc14e68d066123b8dfe7c8da25	\\x2d84aee4bf6d19dfac6ec4e9cac46cbc9f7e536bc089e40d72da861bc3f1cf4b	\N	\N
\.


--
-- Data for Name: article; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article (subject, id, version, sealed, header, imported, created_at, updated_at, kind, audience, product, language, status, valid_from, valid_until) FROM stdin;
\.


--
-- Data for Name: asset; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.asset (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, product, order_ref, bought_at, warranty_until, state, usage, next_service_at, owner, team, region) FROM stdin;
\.


--
-- Data for Name: basis; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.basis (subject, id, basis, citation, recorded_at, ended_at, credential, entry, mac) FROM stdin;
\.


--
-- Data for Name: breakglass; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.breakglass (id, credential, granted_by, entry, subjects, ticket, granted_at, expires_at, revoked_at, reviewed_by, reviewed_at, finding, mac) FROM stdin;
\.


--
-- Data for Name: budget; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.budget (credential, hour, reserved) FROM stdin;
01a20403-55c4-7703-bc94-12ce5413868b	2026-11-22 16:00:00+00	15
01a20403-55c5-79cd-86cf-703e50424c34	2026-11-22 16:00:00+00	1562
01a20403-55c1-7715-9a18-f72c1e9073c3	2026-11-22 16:00:00+00	15
01a20403-55c3-759a-b947-d68493e003d6	2026-11-22 16:00:00+00	15
01a20403-55c4-701d-8262-955939d0a9d2	2026-11-22 16:00:00+00	15
\.


--
-- Data for Name: buying_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.buying_role (subject, id, version, sealed, header, imported, created_at, updated_at, opportunity, contact, role, weight_price, weight_quality, weight_service, weight_delivery, weight_risk, stance, owner, team, region) FROM stdin;
\.


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign (subject, id, version, sealed, header, imported, created_at, updated_at, purpose, channel, status, starts_at, ends_at, budget, cost, currency, control_share, segment, owner, team, region) FROM stdin;
\.


--
-- Data for Name: campaign_click; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_click (link, day, n) FROM stdin;
\.


--
-- Data for Name: campaign_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_link (subject, id, version, sealed, header, imported, created_at, updated_at, campaign, variant) FROM stdin;
\.


--
-- Data for Name: campaign_member; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_member (subject, id, version, sealed, header, imported, created_at, updated_at, campaign, contact, variant, sent_at, opened_at, clicked_at, converted_at, revenue, currency, order_ref, owner, team, region) FROM stdin;
\.


--
-- Data for Name: campaign_token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_token (hash, link, campaign, subject, member, made_at) FROM stdin;
\.


--
-- Data for Name: case_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_record (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, number, kind, priority, status, queue, owner, team, region, opened_at, first_response_at, resolved_at, due_at, root_cause, product, asset, order_ref, response_due_at, resolution_due_at, paused_at, paused_s, escalated_at, escalation) FROM stdin;
\.


--
-- Data for Name: certificate; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.certificate (subject, version, body, note, issued) FROM stdin;
\.


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.code (subject, id, purpose, hash, about, attempts, expires, used, mac) FROM stdin;
\.


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac, point, guardian, voids, grade) FROM stdin;
01a20403-56b4-74af-8581-07643f560ea3	01a20403-56fc-71c3-807f-bbcce1fde08d	given	marketing	email	f	marketing	1	\\x6556f2d3e7ca78dc2b9f972b7743c962bba979c5f0ddadb25f45d63e59de037b	\N	\N	\N	\N	01a20403-55c5-79cd-86cf-703e50424c34	\N	2026-11-22 16:07:37.468092+00	2026-11-22 16:07:37.468092+00	01a20403-56fc-710f-8b54-d82bec2ffd7b	\\x75669fe11aeb6c2b2f0d398fc5757301208087b23fe419265cead183f2ca9546	\N	\N	\N	\N
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (subject, id, version, sealed, header, imported, created_at, updated_at, language, source, owner, team, region, tags, stage, account, ended_at) FROM stdin;
01a20403-56bd-7bd8-be13-18438011d3f4	01a20403-56bd-7bd8-be13-18438011d3f4	1	\\x01000101200171e3750aa236949af6f3e3fbe842a8a9f3815932d16c5eab6038e8a014a69c00020125019cdd868f59cf4fb6f0e6d19975eba489a43797e734ff61296e5a984e8d216b344ddb511b00030127016cee6f6d62463a5c8090685daea177d3bd2839565afe5ac1100e9df38ccffebd54e43c87a1c40004012301e0a5270b0600a4f92cdf86978417b7377f3f104d16ceb5fe7340dfbc993be32038d30005012401edadf00b8448085e62775d647e7abb74d94e64fdaffae4e606699291f3a172cbe3305d0006013401d449e5a6c186ee05acb664dd3bb3ef793fe5d30da8d2c88ac27cdcbd80688c872527fd5ac60da449d1da83432fbac6a840a298	\\xc19834f130c3f1d9c9bfd647bb4cdbfae53a1bb99876c42609274d298054e828	\N	2026-11-22 16:07:37.405924+00	2026-11-22 16:07:37.405924+00	en	\N	u1	\N	GB	\N	client	\N	\N
01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	2	\\x0100010120013cdf9e342b0f4ba25a909001e90c4eba81fbf9991bd9dc8e3fbb65373c430e00020125013623ffdbe06ab64ebd0f2e0ab993ab8f7f325ca8e60d6a422aa04ffde5966881199a232400030127017fd9b685d09080537b10f87c7bd6d646f352b1fb1d2c404760a29869f52873d7c37193bf7e18000401230191eb0576be16a70180412518363405e426b13dcfd37deda615c62e1f665e3e74a7a2000502250113d1eeec969f91c44d308d0ae9371cc9515b0ba4f4d2c7fab6e60d2222296ee030f6080e0006012501f532dd8e549d62f1d01e4be4f4cec951e79d6c9d14bc7a45b9b72a44a88353dd3ed32d95	\\xbae3f3a42a4057c787105a3f8dc1bc1f7dd8983e54aa5760cc6c921a49579857	\N	2026-11-22 16:07:37.397347+00	2026-11-22 16:07:37.466102+00	en	\N	u1	\N	GB	\N	client	\N	\N
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (subject, id, version, sealed, header, imported, created_at, updated_at, parent, kind, verified, preferred, label) FROM stdin;
01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b5-7b2a-b59e-5516cd005131	1	\\x010002012c01c432a7cd57bb3f1e5b0312773072edf17ccc5d938a581ccf66dccc0a1f8c9fb14d12949bd8c8980888ff47	\\x4a107dbe35bd9d7ccf603d95db2ca5b91f0f4688a42b28ee77336a31dc27cfa8	\N	2026-11-22 16:07:37.397347+00	2026-11-22 16:07:37.397347+00	01a20403-56b4-74af-8581-07643f560ea3	email	f	f	work
01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b5-7b89-bdac-b1f031586b42	1	\\x010002012a010ef302f97f2defcedfb420dc0dec1bba7f431f9cb5829f8aa3417e66677adbc58d9bd4caa4d4c2c513	\\x47cdf6174f89b5967efc23f8e0e328c7350c1b4fb1998021fb867fd2db3f1c33	\N	2026-11-22 16:07:37.397347+00	2026-11-22 16:07:37.397347+00	01a20403-56b4-74af-8581-07643f560ea3	phone	f	f	\N
01a20403-56bd-7bd8-be13-18438011d3f4	01a20403-56bd-7f10-8db9-92ec0d03727a	1	\\x010002012c01aa5e513074117648adce2d4bcae7adda4f67b7ac5c06e0367c03039579979b7799e37ccae24c3482bede9a	\\x742ccc23d9072d48cb907f6f22759938fc70f5010d9af37daf7a41f2d4a18faa	\N	2026-11-22 16:07:37.405924+00	2026-11-22 16:07:37.405924+00	01a20403-56bd-7bd8-be13-18438011d3f4	email	f	f	work
01a20403-56bd-7bd8-be13-18438011d3f4	01a20403-56be-7007-9222-3f4cff5f687d	1	\\x010002012a0149dd7be4a44c3d7acbbc300d0c9c68eb1f2b1effd43e6e4bcee071fa5bb0d05985972a0b38d49c22db	\\x19b9838b62b4fd6c6666ad81f3e06ab21262c7462ec4c55682515cefa2d30f51	\N	2026-11-22 16:07:37.405924+00	2026-11-22 16:07:37.405924+00	01a20403-56bd-7bd8-be13-18438011d3f4	phone	f	f	\N
\.


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, mac, subject) FROM stdin;
01a20403-55c1-7715-9a18-f72c1e9073c3	whsrfc7epjus6x6u	\\x6db4f065b4954c4400e4473a4959178ea4f45fa53cbe5004ac8f89ecb3b068ea	support-desk	app	{support}	{}	{*}	{support}	f	1000	2026-11-22 16:07:37.153471+00	\N	\N	\\xbe7cdf0bf3f235cef0e25601459567901ae0bee6686beef8630c8a9a59a5e64f	\N
01a20403-55c3-759a-b947-d68493e003d6	cd6k6lminc2okic4	\\x8b3ba719960dfc61bb74e32c5b463f151702e39a855835cd72247f76a398bf3e	sales-app	app	{sales}	{}	{*}	{sales}	f	1000	2026-11-22 16:07:37.155372+00	\N	\N	\\x578ab9ca517efa89aacc4c628eb6887468e6c0cb5a22e193a50480685802d5b0	\N
01a20403-55c4-701d-8262-955939d0a9d2	ib6lr2q2nae5kmm6	\\x3a58ae051143886f02d75939253738c175686f44b2e166e499dae1fff30db433	mailer	app	{marketing}	{}	{*}	{marketing}	f	1000	2026-11-22 16:07:37.156011+00	\N	\N	\\x92d2a1c58b3fa16caaa59d10fc6620be39a2da3ce55c56875afc2cbfc28a0aa0	\N
01a20403-55c4-7703-bc94-12ce5413868b	6y6nogdsc4semwar	\\x49a51cfb245700f3ef221c1bf84b7725305b6b5c459a446a4d9c342eda389dc6	console	app	{officer}	{}	{*}	{compliance}	f	1000	2026-11-22 16:07:37.156463+00	\N	\N	\\x9462cb76c6b1e610d5b8a28f595cd14226176f0e244890410baa3c67d9c911a8	\N
01a20403-55c5-79cd-86cf-703e50424c34	74onwratid4trj5m	\\x1b3bea5257a1b64d25cfd1932a48195f25e8210a26be34d1035706ff1c28fae8	importer	app	{import}	{}	{*}	{operations}	t	100000	2026-11-22 16:07:37.157647+00	\N	\N	\\x48a4cf254964d0501c4ae61607d81df2ceca929ebc16adc639710bbeef4ff87a	\N
01a20403-55c6-773c-8505-1d1fba2c8862	g2toupm3kshgzcpy	\\xc8200972890b183d49a017651e6b142b3b76277a8dc5a0f5c9e7f1e9300aa4f1	operator-tool	app	{operator}	{}	{*}	{administration}	f	1000	2026-11-22 16:07:37.158477+00	\N	\N	\\xab7ebabd123f62f1c6d4d5584aa0fa8edc5d40075f340f43d54001d19b9e0ca9	\N
\.


--
-- Data for Name: directory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.directory (id, kind, subject) FROM stdin;
\.


--
-- Data for Name: event_count; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.event_count (kind, channel, day, n) FROM stdin;
\.


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.goose_db_version (id, version_id, is_applied, tstamp) FROM stdin;
1	0	t	2026-11-22 15:52:39.968209
2	1	t	2026-11-22 15:52:39.973144
3	2	t	2026-11-22 15:52:40.059168
4	3	t	2026-11-22 15:52:40.072729
5	4	t	2026-11-22 15:52:40.077812
6	5	t	2026-11-22 15:52:40.094349
7	6	t	2026-11-22 15:52:40.146401
8	7	t	2026-11-22 15:52:40.276234
9	8	t	2026-11-22 15:52:40.278115
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.history (subject, record, version, kind, action, at, entry, sealed, clear, mac) FROM stdin;
01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	1	contact	update	2026-11-22 16:07:37.466118+00	01a20403-56f8-70ea-b984-d133ccc0e716	\\x010005012401fea7b238afadc232399b53e0594eada4205898cc3bc3901af43c98d4f98d7644703091	{}	\\x733615b72b058929a1da1f46be5c41ff37afbaab9d22798677bf3c53164a3e45
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hold (subject, id, revision, state, sealed, mac, review, released) FROM stdin;
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (credential, key, body, status, kind, record, subject, created_at) FROM stdin;
\.


--
-- Data for Name: import_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_change (job, subject, record, parent, kind, from_version, version, made, fields) FROM stdin;
\.


--
-- Data for Name: import_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_job (id, credential, kind, dry_run, state, report, started_at, finished_at, rows_done, prefix, continues) FROM stdin;
\.


--
-- Data for Name: instruction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.instruction (subject, id, client, sealed, told, fetched, answer, answered, mac) FROM stdin;
\.


--
-- Data for Name: interaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.interaction (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, case_ref, at, channel, direction, kind, outcome, owner, team, region, score, duration_s, cost, currency, campaign, opportunity) FROM stdin;
\.


--
-- Data for Name: key_bucket; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_bucket (bucket, version, generation, wrapped, created_at, since) FROM stdin;
01a20403-56b4-74b6-9e71-7be8a110d40b	2	2	\\x01cb1b7de874df96ac1ca5aff35d976074d2c3a787ac50d1e6f751a418468c9cb189faf08e717c9ceb3fef85d2210d36c488e91e7d3dc5b1675012dac0	2026-11-22 16:07:37.396352+00	2
\.


--
-- Data for Name: key_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_job (name, target, cursor, report, started_at) FROM stdin;
\.


--
-- Data for Name: key_root; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_root (name, epoch, generation, wrapped, state, created_at) FROM stdin;
index	1	2	\\x014ce5581e60edbb1d06bae67824ac26636eae23f82c54d937eb287ee5e876d4ba4c72fb01676962b71814c78ddf863b25aecc6cd765863f7796dd101e	current	2026-11-22 16:07:36.966881+00
suppression	1	2	\\x01332fc0f31ec728f28e73b4069113f5d7037f3a5a1fed96131a19d4c2695fd75e82ba9b5d5579133adfeefc31ee754c5271b4229784b33f648a0cafc9	current	2026-11-22 16:07:36.966881+00
rowmac	1	2	\\x01dd8488e8e30e81f5dc2f69622e9672b381d4d9f148cffa260c22a67ff8ea12312a8a827372bff55efdb1a68c7076cdb8589f2dd4f007e208a5290331	current	2026-11-22 16:07:36.966881+00
log	1	2	\\x012cea3ca122b28fe3d91ac08b58c343565ee0c6583d0ba8387284ad559c64d957bf4b3c7a4968a6bdefbede104b3fdcdeb82232bd22d9edb128f08638	current	2026-11-22 16:07:36.970854+00
\.


--
-- Data for Name: key_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_subject (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version) FROM stdin;
01a20403-56bf-7800-a2a6-7c0a7d09f048	contact	\N	\N	\N	2026-11-22 16:07:37.407541+00	2026-11-22 16:07:37.429975+00	1	01a20403-56b4-74b6-9e71-7be8a110d40b	1
01a20403-56b4-74af-8581-07643f560ea3	contact	01a20403-56b4-74b6-9e71-7be8a110d40b	2	{"\\\\x010f8b732daa2b89f0771bab8a08987be7f62baf21ee6f8c50b81efae09add2d86e6e7816f5d8f41da411caf91a4e03bbc0a5a2c3ef77acd95030c5a72","\\\\x01545ec3a4b7a94bd78d4af688405288d5cf455bac74ef4d598035f600381ccd21b7acb92b809c6edd11be8f1eb319b8d49c55f0826a7358abfc324622","\\\\x010c5ae35da9507ee769362d256501464efc45ba8842198ff796df3549748970bbe996132ff7bda0fd57ff93aac3d1c2a2cd1e7c4a2ae3fb0f91569376","\\\\x0101f40510a50945743eb4f2e353ea1c726b87792cb8eb77ecbaea105d4e7bd09bc9910c15c2b2446ddb36bc6d56226c1091bdf4160a2bf6481793f4b3","\\\\x014f667370b121ccbd73461dd007e38ff59f9611905997daea57bc059b2eba0720fcce5ff39673f538cb7f04e5ef75401ca900ac82598f6e45eb013787","\\\\x01a300c15fdeecaf402acfafa6f82f2531cb39c4e41156b438dee4d114ba84d427395cab105f2189137001037c326f36fe5226a3f618c1964a5d345399","\\\\x01652601af747f958e0cd27e889cb3eb95348045abbdf16db2f47423e2d71d170de822347dedc3cf0874d1b8ef04234448f676f3409b010e8b073337ca","\\\\x0197532c018bcb2da616ee664cb9338cac4851d4badd6b98ed7c41e7ce56fbd7993c6e6fe4235ee0bfc219614d1cf4eb58fef0e5dd8588e67b0c047024"}	2026-11-22 16:07:37.397069+00	\N	\N	\N	\N
01a20403-56bd-7bd8-be13-18438011d3f4	contact	01a20403-56b4-74b6-9e71-7be8a110d40b	2	{NULL,NULL,"\\\\x013117a4bb3f59ed26656f2512895e3a882bcd5031cac062f71a9aca8a93331b085cd54f06a03b6a64f26fe1c2b58c51097779f6148bf8ba908ec113d9","\\\\x01cbe0e5caddceb72afb165f6eb5312ae9cf405ebcc384e57b1952a386811688821e8eef0467da8f9de9f63b4abcfafed5e72a27384ba4bb8c76804873","\\\\x0134e8d70da897ef791fb873974ad49009503e6c16b3a9ea7a52b10af48b797a166679cce01d49b1620f34c0dc79de6e06486292e1dbd729c23a50aa26","\\\\x01c2838b6a4696339bb14bb864a2c56fd432b8a2a482f4c93b413550c51719a87aeea2342f7a3afdc391c5148bee61dcec823611aa3c87234e449e6893","\\\\x01756877908fec7575f9d06675468b32544b7f0902b2fe53cf55311e5e249e3977ded07b36d8f127c8a8864bda1977e36595b360ee4dadd274dcf0babf","\\\\x0107b817378f01d5a9c18b20e40a603955257c35a8c9fa1519caedbb2fb3c07f084a6b242399e3d1bfbb2be18641ac6e64fa95bc36a10ba6d913f7a7f3"}	2026-11-22 16:07:37.4058+00	\N	1	01a20403-56b4-74b6-9e71-7be8a110d40b	1
\.


--
-- Data for Name: key_tree; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_tree (one, generation, vault, fences, ended, flipped_at, epochs) FROM stdin;
t	2	ed3ed581-0fd1-4307-85cf-ededa1db3340	3	0	2026-11-22 16:07:37.44165+00	0
\.


--
-- Data for Name: log_bundle; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_bundle (idx, first, last, root, entries, hashes) FROM stdin;
0	1795363657154	1795363657536	\\x1e82d80c27e7aa338032777cf74d42d8a103dec82e84fd1400fe6400b09c2d5e	\\x28b52ffd64c7a92dcc008a1922513a30674ac07f81d56abdf4011702faf117a4d8f6376bb7bde635db7bef52f8b0192461445b8315aba2c2b64892a44544c8b22fd0fe403100a7c3474306c9047c04c94bd39842f7e8911de46de4ca6e26fde954ecc48bd1b9c80302502243890c07039ea1000709140119111a17a842234205bf0d152278a8b080c4040712d0111330500eaebfb0030920860314e94102110f3e63010d5f019a20a391813050c38242036afc078a0605aaf8eed46810b273b4dc3416162695febf3a8b499392762e1be488cf9f9ecb10ff5a245c694c800b20286d8cb9c003630851c1c10409132434c8b00a0c1820f89038016a0e1718682cb09ed2050606bea24cc5359050c183930044021312050c0e0f19ff0155200c8c86c58569605c80002122e33cc240a4ce4999e0f132fca51032a84a63a9466ac6a5e092e32507954679c5bc2ecd2b91e74a031040890c25321c153c58e0818b053e2c6081840505121e285c080a8b5580840409e4860b3028140303e9827fe0a02254d810a101081e2e2c00a20186a44142a381121e60ae07211eb8402e70608ca3b0a143080c1d0a02164ec30265585c10624df4a4840615ec53baa52bd97199542200258e082a50b80b3e4410f10083b120c3810a082d481826500004115121824639408d0a121c2c100283420412102010a2db40b006c8425860a1c285110d1c60786002d48016102a50086141020b0fd8630415127040885853428e91196332ef94b6977a645c9d18108012198ed37010890b8c46063a20282a121fc9b52b7a97871761e9972e43ce75500300502243096f6df484522a624c948a4d96cac35c7a0a108012194a64384834281a16e8501c143038322c2e323ee3311032164f5101e2c385c9780c74c42893c3e3f33af5534e922943ca563f6be1a4baeda71853eed123f65254bafe0fd71906012871347800c19a42d504165b347090506b161a4048e002101418a701de30818106a703d19000a78010e2810917112470c820d1a001030dabf0172058f00082091488805c9890c022a082eb065f030f2ca8a089123d6b7eb1eab358e574a94dc54ad299a7ed96fdb49083696eb92e9de64a1b1a1e224cc080080a0a5ce0d0a040823416e012a101b1c00a24c2035409164284b8e0a1028f030209400004d2e8601c40a082c45f6008d10001148104040b40b08002870614e8cc8acd200e44907101854312c25f43645ca79c2bd2e86a1131b5687cee1009afe93517663682daeacd7e611aae5308040194382af800818fb80b90830e151c3a903e1016223870800783e3605c1884714c642891e178e046341e28090f40d00004080705a20346f105227cc8b0801390850395400706aa42b26083050a2d418106022e687070690484550f0f384cb8d0e0a080c1915141f10d748e890c073a4ec8464beba953c472455b090feb759331280f0a181c190d833a141119c74486e3208a4481814634328e89c3e2826203c238268e833030504218208e890303595470714c1c68c38bd860f115c7c45181ca571c13c7b1a0f0704c1ca8a241d1d0502e3a58a011141b8e8903031d0bb4e19838d087b7d040a282e2c3a763e248084343c55b60a08605e8983890c50507100798382a28fe033ac0d1c0a18141510e0a181c188f2acca1000a181c1920445c606c3826c839ba1dbee4f3044d133b6b3635e4101a71e3cc4ec8e41e821edd2253d44e2615f249365c547ce3cd3171b893935237223b3af3443373b674326f8c1c426cba10f4d4fff4a853cb15ff3369f01031208bcf21e360709030141517208e89c3e282a2f11b282aca85868adf802a0e06470645c69763e2c8b0b8a0683c06027171303850c605080c11208e89a361be6171610e06c7b1a0f0c0667a519e820a97a2d3fa2da9d65097eaeb71dc83c18171d1306fa4d7b370c146c435312a43ff4a73b8b210080240d26df04bba73b5b65d26998bb093be4bfd7e90d1cf3288a5180b17d1348a6a8bd2b892215dc738d73a7146b9a5091374522a53481776e2dad2a4f37491c12b75532a8d0d49ee1f3c49f0341561ef32c8f1f8dbf1f45d2f24d875ceb8f4f2c869da44e9a46b5286f4cb0fb9949c3443e9dae414ab977a5faee4dd3573cab9a3449395ba967ad45c59e2b0408d060546050783037db8300d1117c7c451c14545c51f0c0e8b0b8a0c0a83ce3171a0c6230ca3a1e2291a16e8200c7330382c2e281ae68f89234db2393a839caaefbdf698eb1a1688a2c21c1307863ca27b07e064c0c6801c05c4ba2b82860783037da0681c13075e5ea31a3f2cb5e7be92712e34bb95a6867f7630380ec531710c8e1187021c0080a5d8fb162b934a29b6e5f23eccb4071dc4aa9cbaca395f8793cbf336a1a343caa1f296d9bbe329137582484cb51275575ae2ea6bc6ebde92773ca59aba2d5e890d573b13bcb46f43bc859454e4982e749eabfd166f1b616e5e5a83d52575216dae7653bc43ccb52b96e35cffc9cb34e16ac288d7c6d9ace94bb142a7bb0a51ae4e72786c77a78b254c2b4ce3651cb9daf012ab7d5fde36a94beb4235aed6f33b369f8e987e544eb1315ff6888bfb6ef7d0a1edd357b95a0a25c3c54eeeb48d17636b47ac93ee9557b8187def7cad5139194f2a4754cad9b97889dea1fe676324519f2abe5ec7ccc58d77fb65d13e22b85e5af84b5db99889dd91cb72b2f8137475b67ce51d17b7ddb9f365515751bda7526b87d6cc267a938c142777b53717d1b443643d54d29cc74abdafe3e5226877f6183f848da2af4e5e4a35b9c89a9d9b3353f2b9182a43fb85c8b808a7bbf63177dde9fcca5cbb50425ceb841df3df6d539ad61e2c85d4702d59e226cb5175a3c64da1395e899f6bedd60f11b4f987995ba8f1cbb1b9b6333d910d7942974e2ab7e2e564b97611fdae496184f2b8ab314bbd27d7ee9de7b59f4706e99122bf5f7d8e6b3d517172d9c832ab97bb50a7e6eef3c4b2c925524af9a1af63884b919be8ffb312b358eacc7b912f5c4a8ef497c37b65971052c7cecb1ce7d2bc6d44de9839984a5e2d225e249b4b59b34f97cd74447db8487a29d4cba577d87708a3a369a5adfa5ca923c9a5b7d6ba49988d99ed536c4cd71de3d24de7eef2b9c6a46b2e77fd220971653773baf367ece0961b2b65dc7025b2124648138b19593ef526952afb5c89e6cad7a7fb5c1fd3d687b9b237999435f4635afda75429cb95dac7d884efad984958dfff8509b952dbf8171df4c51c74eababb7c8f2badfddda42444cb6ab15ba9f4a9bf78fea32ee5eb6cea623c4e4876a74d24fe248b98fb3258b8705d4942dd94509ff1ab73ec651073a13a122b8531ad29c46099eed716e542b6239f4873ea5b2d598664292ec7858daee6143cb94a4ca943c4eb0f6ac2897adc9411622b3bfc7a35eebb7b88f18c73faac72a51471e7ba4b5d92d2a1a1bfdfad632b4510e1bac54da89f188294eca963f265a65c7776eb69899b35cf8fd566bc901fd7b9a1db31044f15f7529f10273fd24b89094268e5e74a1553cc374d13e2266b7645f0741dbb9a2aa274ae9c9f4bad4cd3c54cb80c49a2e2b61f4b43dda53c95526c92cb30d9f4f160137e538c0b53f132785c86edcd8870aaa63e5aea39954a8b9864f729dded67d1a983a7d49ee74a889ad7866fae88b4a9732c75867025422e6d0923e3b33598a4f449573f72257646dbf27fd07109ff9639fe3a63b850a79e2d215df2f9d5b8baa03fdceefa84533bda635f9aff554ce22aa7db780c2ae5ceac93b2ddaffee6faa3618132ca67627abff1f46a66d5d431a4ab94e4da5b00004a642891e148a90109092084a8e08341da7800216082056d122cb888090e3448f0a131e1820e202e50609820820832822202460441343480700c608000035248b7eed394f4fe086b257b1726c4d50668d040020b02816b1c02858237802001d7004283450524344740706181c288061d3634706e3141050e5c02284443425550001b44f860c186110c7078e0c104a703458507122828701a70a0411d5cc0c0a090608305450379c0f80ff95e0c31ce6ca5927629e567b934515115cd11f23787d47be95a4e2e4d45e2ff69c76c4256a54bebaea765ee31396c16d5af77b526ae4c94cc8da2f3859725739d249e73460851c4953675a52b5c999bc8bf9d76fb0f7f316aa96fe7cad444e66ccb2b670bb374b1315766e2419ac6685ef92be3a5a4f365d9356b089784b84c91173ac895cc9666c9cf0a4983b6d0a697c9e34a43c7740e659f639668716e9717c4855dce694e241f8f94317ea53b0431fff5cb6e9f4a564ab53f17e6221abf358a12523e6509bd506a2e4c45444bf649f64c3a957b5fc9840bd32c117549fac4255c4ff0eb183d44d45c52d0f6d571f242885c988658f8249ae6b1d541e8a56e5c987df8e80c1694e76578a51611d7e521b6a61d9b4785ff7d7948b24942d4dedc558c9532c8b92ef73019e3d4cb8a67f55cbe709bebd2320f97f5caeeaaee5737ea6a5daecbc3638e6bab48bccbd329977678b7e8934964aad7bc2c8febd20df1a46c33c6be52ad4b37adf59b725032efb45778ef85c8b0e123d48411ff0bb778992c5c96ba8624a9daf1f25b68d2cb4d7359ae1aae3198789c5846d0972a73591afef25a6eb9adc7774b4c471eed2392aa1874cb332c891e351be26f75ea52f8c765b9ee7e47b8b89e17d4f246a50c4a5ce9cc9d74774928f9710b91942a0471256f763425f9d4cf9aacbbfcb2375c8934f194251d82cc639352df529f9e2bad1be425892ee2926aa45e79ce959ca8a3e9a3a62925bc3aed5fd8cc9594d191f11cfc2fcaa6ee7ca924ca9530cfaddbd799e02597d9d3750eb992a77962d2e620b33d58dadd656f5ca90d9694b230298e45487274ca7d1cf10f1d1d9f42f452e6142ed4bd7d12dafe94665ae9b99413e742ac9d3e8f49c5e8f65622ed459ab950f3b59355f436f8960a99f1fa835c8878b321377f87790ea9924e295ec4758e107e8350c2f6e772ea607fa93fd7f14cbe4f7a3a1d6632d57c5e872cd7d144fe52b809ea39c90addba5249ae73dc7bb8cf993ebf1299528ec8759c9cdf17838a789357e9fe724e5c46b9c95d7a940511a2c9fac45f261d2e439c90bb730e7947b532c44b25162e9346c86d235983878eb34821a5c83b975172da6c5a4ae9355c97e6ab93b98c6f924b49cdaa2e96e9fd4a65b98c2141fee4d293bff662375e2693cbb81d414e664c8dfd58fd315ea91c97c9f53d4734b3727eb7d6ba9469e22adb6b36a51525a5a897de2995e5701573b2da6b9cce91e3ab33de55ac7095f5dd33332f769cc8a5fa5ea49dabe8de23db619267b7dabe144a84abac5f96fdc42b5cca117a1d2f57e1be35e37fce3925c61432c50b25e42ae9b68dc7f7d251c6ab36a7ebf071152586aee0b5a5a3854efad5d6748ee12165cb55b77d913e5cbfc9da48df139df67f2d4a5d690ad76f125d25d7fbfd76b8be7497e3733d13553325d9ddcca653cca7943373bd72ea21c71834bae6a42a084b99b45cef87ea7658180bcab73a2d5ed8c9f58aa7c668498a54b174d9ff9749c7f5c79e9e6bb8944666b92cdfeb3b71f97127bb219e4ba7edebf9be2c1d2e67e44c695b9293e28e2a697ee1172ecf2489f21735cdcb2175b8bb0e9fcb8f359ddbf051a7a152bdf8f5cd5cae9779d44abb4b521b1117743353765017a2e632c555c2adc9c8679fa5c48ba96e92db6b4dbba9c5c5bbfe97cbf4489e64ecc67bcb5f2529a5ec91cb74f35b3ff51f1f93ea4eb337939af497efa9081157e2cd2d89dcf5e36397b77af916aea49b7d4e4c2322240bd1791167ae64b969149964cef5eba0e4859072a5bc4d639c8fcdf2992c3ded32985cc936fd9220caee4aa6789d37ae74dd6a0491a4ee935684f0971fe24298acc7701b1a94e65b05cf1797c285d888963e8e28d3ee6db9415d5c9c0bad263a6bb37b53ced69f7bad3517cad4f49399aea443e57a445e062d174ad4e4d4f7e54a4999656cbf8e29174a4de3636b58b528d61382d2db135a84670931e52595d2943ab31193155ca3b568bc8822ae9399de65d39d54075939499064f2418698ede3c152c3526bcf755233d163492c98b65eddd76588b94e66a6a2a3aebfb1e14a49baf896eb5ca62ad13e499860962e963a05b98e6522aef16b463b2d53ee42c9b84e63a24d8cd2e297e2fdae2488cb649245376547cf5caaa798c4dc4d6d9026ba2bc56ec5a47962ee725a92c87025d2a550122e93988bba9e96903fa4acf70d26e984cebe255208cdf3924beb7f71c5baf35e2e2d09496d3a5d59f92e44865c166ce2784bb092b92f829eabe45e1e26a2fd26a12b95975e9f9aabe425239eff4fc6e40857c9cb3ca7bfb7a029e2e9c5cd2ecf131ad46ecc5b25395d8bc655dc52770b1a43ad454ebb9820ae4fb6dc44d2e19250a964ce8b78e1fa2496e41427864c4a93655dbe903bd7a7ade55e22268f70d7f9ed3ad65c9f9647fd0f9bd7fbfa94bed22fd72b5a964548ed51f321f57ebcfa24d75be69b99928a1f2f95daffc4ddd39a3c5c92c87ead9b2f4b89cbd3db958fb94c851765694aa55e119767b2173ec68859ce4c99af572985cb8fd7d71c94596eebb54b253a97f3a91b333bf769a5b3d870d779c2e5c4d0cb262fbd4972af92f9cb6872397b3bfa458aafe448e1b9aeffc4d54db289a272de98def475f4bc142d575fa31e32b53d443755b775954bae4e6b7c924c3aca6fc5c74b991e57a733e621afd1ffca57af63101737a3e972329e8336eb9cfb6a3d5c9c8ce4b0d34c3f57bf16ceed657cb726a4dd8ae4759d752e663486d04e1ab97abd67d4e4566d36d8c7ce164aa5cb79b9f8fc18cdffb8399b7de16e57b2e462e2c6de6dec4f72345fe789d7f77171ab135fde4eac094b29465bca60e222694d9012b29890d1d4e58d5e7f0c175942c8418c124d2aa4adfc8e97fe7311d425a6cfe89334a6af5049a5ce37177155628c6d368d1cc63a94988bb823b1f54606a53c5b2ab57db9512e8204fbd11ca1bf6361e1ae4e82efa77e9eaf650b917524be9e8ea1cc336fa6dea0524b12d7baf59a5f2ddec72474e5c494c264b8961caf3a31ba051d6d9779ef5a2e5cbb8ba5d82664d041ec75eba5d89c6b3355171b99f5daf92f94c8171f736dee21540a4a26a892ff371d6fd1923109491a29d2ed75875c9b8af60fcd0a2ea6d2834aa14e5cda8ac97a10eeb194a8b4cf17f1c3a569ac9856accbc953bbfb655ab8341551d38815e5d7548894d654a28aa40def9ee9a963d8eb10e6d24c45448a393f7f2ad329d5018296a8d23010073b0600000000805140411c0403420d02008420e5b074120000381002200003000040700030080100000c0ea69001401000a233008629b877a60e98792ad910d69c707a19442ef8b4d34838027890a10029fe3e27063103223247fa643f1ecbefc8b0ccf03fb33c948f5e15ae716c7028949b9997359459a0ad0099446ce071b2919e178e24f33846acb7d9123e13649ff94525a451803acf2f2d50392053585b4119882c1898095b14ce9cb20c981944b7d3419072f3f6f8bc9c4207cd20c302dc30507767dc5138c44d50ac65d90998b6898b656227e0cf4c1067e2d06cc904a10c8d2f14a2f3dde1b391229db4f265e45e683e43060627f629ec8c99e67cdcf95caca6b96a5cd6cc94489fb3891a191c42eac4e996f1a5c1593a9e532c812b9f82738671b2931b83f85519838fa1f8f18361c383486fbac5b858444669e018119c29c14b5c8695489e63d9ca68a3c09c5fa2cf08236d232c1d9dfc5970550eeaef692e94c469bc2173a1a3936321d144a2c2c65003e6a381c7a6027f7cc898893bc8eb0af35e33331d9478e8504c3cc1388378f570f2871edb33a71728434ba4390d016d1d0e23ce74a0e19d49a9c701ae8dd3d5e4db6f261a1670ebe0104226ed67367aaa6566fa5086f74136d5356cea68f31682ea4898d1626004d5026e9e4159193db1cb323b077d380047446d8fde1a8e8a150d06ddcf44a516bb4d04f834ce9cc7237e7517984c9cd71e048593cdeed944848e94f76582301c97d19d67075182335252c4f1e9d34801908503307bad8d9905863d54803cd1445cdb3387227360dda3e92119b91fc301f2a34bb76fd34c3ef837deaaf35f18ffc09f7d86f01699531f1dc298a5f9f3aa4cec679a3f4fc8a8ff38307a7c68647e3cba61a301d09171618961c053ab509b9d359c15aa3d82f82341a10c3111c1b258219aa7cb191a852c029a70881d133c675c8008c35c39767a29e0b040342185e023724101cdcda034441e16481190317120ce0682065c0f1a8f0d3e1e1a311f0c1e3719363c883e301b3538163d3c3560949d8e9676323b6b18604633d8004d7094c351188e727008a3831c8e25cc3c2de4e810a0928eacd68944c11289c28008f9d08bc36933997c387ec8490c988d2e445466be4686c0d4d0e8989e62014340a222a2508321851e0f11bafb88205158644488405e28419840b058448888dccfe7e0c2b01e147dd4263cc6b3a4af1516891c9b080b24d25266e582c03a8858da106cb869e12c49992f1a917050927142e8503304ed03a7e968344fc29a5423b809881160f9a5181c2712911e09218535b1ce4e31623197d726bb1b188b2eb6846382fe6cbeb0450e8f02c2ea89206005e19716bc679cb5de1ba43346739af686b42e50021b38528fcc227453b648a1c3011ef134be06c30048a437908fd81d93e195dad60813d1408b637807f0b44be0ca1026e16e79fb198e3bc7448753cb0a279f0fdb680f18765fa9dbb48a95e83ec16ce75d8ebc9d19aa441e00cfb94f1e59d97e601fde535e0d051b60fd5cc313d23ad73f10ff3fb0b0200f6476e7b29e0926d2071a62f070d8a2bbfc84215be0f4d4aaca7b30420d336ee4043966960f9a4c14da3e316e3762bc197189308888fd9fe56371cb0fae9d410faedbc71cd91ef66d3698f9a9fba12d2ff6f0347237ed0b5980626e0fa0dca7c4696431c1aa5fd562f0c0fd27b0beea718850b74dcd5df4cad389ff962c42fd17f3ede6e994f0b7d2946dfed7ad4258089a762e90ffa3a5fc47e83eb5e82e35ff5453a736b0bc535cdbb93a997df49f73ae319306edd67fb2327ba60507c457dc607595130b0b81fb4fc42b4a1f51310bf4a2e27a1b62f97e2b507e7439	\N
\.


--
-- Data for Name: log_checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_checkpoint (size, hour, signed) FROM stdin;
318	2026-11-22 16:00:00+00	\\x74616369742f65643365643538312d306664312d343330372d383563662d6564656461316462333334300a3331380a72704469754653753255467a45434858563939496b666f68366d6344563958367a495555735633594c47593d0a0ae280942074616369742f65643365643538312d306664312d343330372d383563662d6564656461316462333334302037474d5566332f7863717561344c2f5a4f6d707771393348776362717043754f643073477a4c37424b6c484b6c502b76636c36586d54323663516d664476447670374d6b646175684b4f61785163514d654741756f43652f4c77633d0a
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_head (one, origin, size, nodes, taken, kept, checkpoint, mac) FROM stdin;
t	tacit/ed3ed581-0fd1-4307-85cf-ededa1db3340	318	\\x1e82d80c27e7aa338032777cf74d42d8a103dec82e84fd1400fe6400b09c2d5e41b97e90d042fa669f00fed8e150ea422a3678b54f8d60a7854c02a71a366d00d988e9bd361b72514b32ac67e7d25ba8ecbbfa38faeabf42067b0aff7582a898f91639852cb1c5d505ea3bab90c207d26029a60b1978a17d4d0d1e6615476792780d3f837ad45fe990e5ef1afc04177da5195fdbbbdb2f5994a28d56b9eea82612ecd56f1859d9c359b67d28829751acce4c5079d5e6109649f2d54dd339c8e2	1081:1081:	0	\\x74616369742f65643365643538312d306664312d343330372d383563662d6564656461316462333334300a3331380a72704469754653753255467a45434858563939496b666f68366d6344563958367a495555735633594c47593d0a0ae280942074616369742f65643365643538312d306664312d343330372d383563662d6564656461316462333334302037474d5566332f7863717561344c2f5a4f6d707771393348776362717043754f643073477a4c37424b6c484b6c502b76636c36586d54323663516d664476447670374d6b646175684b4f61785163514d654741756f43652f4c77633d0a	\\x69539c52bb9679adc4798994ef99e3d854c6558ed183f4e0d7a5f2c946d674ab
\.


--
-- Data for Name: log_index; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_index (page, segment, refs) FROM stdin;
\.


--
-- Data for Name: log_intake_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_0 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_1 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_2 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_3 (slot, id, xid, leaf, terms, mac) FROM stdin;
3	01a20403-55c2-79cf-a1d5-b219c4281312	752	\\x7b2276223a312c226964223a2230316132303430332d353563322d373963662d613164352d623231396334323831333132222c2274696d65223a22323032362d31312d32325431363a30373a33372e3135343631335a222c22636c69656e74223a2230316132303430332d353563312d373731352d396131382d663732633165393037336333222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x5aad5d35c3dc6ceae2b637c1	\N
3	01a20403-55c3-78ea-b494-0f464d1dbdc0	753	\\x7b2276223a312c226964223a2230316132303430332d353563332d373865612d623439342d306634363464316462646330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3135353535375a222c22636c69656e74223a2230316132303430332d353563332d373539612d623934372d643638343933653030336436222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x25423f23c3dc6ceae2b637c1	\N
3	01a20403-55c4-7219-a4e0-681fdfe35f41	754	\\x7b2276223a312c226964223a2230316132303430332d353563342d373231392d613465302d363831666466653335663431222c2274696d65223a22323032362d31312d32325431363a30373a33372e3135363133315a222c22636c69656e74223a2230316132303430332d353563342d373031642d383236322d393535393339643061396432222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6ceae2b637c1ee4deaf6	\N
3	01a20403-55c4-79ec-8976-f41263d2da53	755	\\x7b2276223a312c226964223a2230316132303430332d353563342d373965632d383937362d663431323633643264613533222c2274696d65223a22323032362d31312d32325431363a30373a33372e3135363632305a222c22636c69656e74223a2230316132303430332d353563342d373730332d626339342d313263653534313338363862222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x3efe2b5bc3dc6ceae2b637c1	\N
3	01a20403-55c5-7f82-86bc-ffde6768b53e	756	\\x7b2276223a312c226964223a2230316132303430332d353563352d376638322d383662632d666664653637363862353365222c2274696d65223a22323032362d31312d32325431363a30373a33372e3135373936395a222c22636c69656e74223a2230316132303430332d353563352d373963642d383663662d373033653530343234633334222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x6825dbf7c3dc6ceae2b637c1	\N
3	01a20403-55c6-7b27-b22c-3a4ced9a8f11	757	\\x7b2276223a312c226964223a2230316132303430332d353563362d376232372d623232632d336134636564396138663131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3135383639375a222c22636c69656e74223a2230316132303430332d353563362d373733632d383530352d316431666261326338383632222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x3d9845cbc3dc6ceae2b637c1	\N
3	01a20403-56b3-7dc3-a920-e7f496e82b7b	760	\\x7b2276223a312c226964223a2230316132303430332d353662332d376463332d613932302d653766343936653832623762222c2274696d65223a22323032362d31312d32325431363a30373a33372e3339353836305a222c226163746f72223a2235323964346134342d386530352d666235612d343165342d376265626433653538633037222c22636c69656e74223a2230316132303430332d353563352d373963642d383663662d373033653530343234633334222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b2241595368466b343548766631435f594c74454f385458677866562d4a6a442d4d6e65533258736d49473962726a702d43707041504e4f2d4e7476314e225d7d5d2c227265636f7264223a223243434958703138366a686c6a43657a317639506d77227d	\\x07a42c7d10a0c3cd203d153c262a99e728a1beb13978911d3b7910463eccf54a44b1f36645acb1814cf93d5055a695586825dbf77755448fb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1	\\x392b95f85d0f5497874add545116444a29101fdf4765aec0517768b5db91197c
3	01a20403-56bd-7c32-a5ca-08e60777b781	761	\\x7b2276223a312c226964223a2230316132303430332d353662642d376333322d613563612d303865363037373762373831222c2274696d65223a22323032362d31312d32325431363a30373a33372e3430353736325a222c226163746f72223a2235323964346134342d386530352d666235612d343165342d376265626433653538633037222c22636c69656e74223a2230316132303430332d353563352d373963642d383663662d373033653530343234633334222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2232313164373032352d633665352d316538362d316462642d373065323035613265663664225d2c2264657461696c73223a5b2241547a73514d3673356c333338454b6854784847507949654241715a6f61796c424d636a7436484c55426831326c6b597171584f343246493656326e225d7d5d2c227265636f7264223a22364149623747743679547468594554754a57496b7467227d	\\x07a42c7d10a0c3cd203d153c211d7025262a99e728a1beb13978911d3b79104644b1f36645acb1814cf93d5055a695586825dbf77755448fb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1	\\x0c08c26bff1f305f3179a0984a5a429548191d7ae7357ab3ff020466403b636b
3	01a20403-56bf-7832-adf1-751c32d6b419	762	\\x7b2276223a312c226964223a2230316132303430332d353662662d373833322d616466312d373531633332643662343139222c2274696d65223a22323032362d31312d32325431363a30373a33372e3430373531325a222c226163746f72223a2235323964346134342d386530352d666235612d343165342d376265626433653538633037222c22636c69656e74223a2230316132303430332d353563352d373963642d383663662d373033653530343234633334222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2230386433333836332d323433352d623864622d323564382d306261333437616533653334225d2c2264657461696c73223a5b22415678464b3137743831774c35445359365145575046784859615630744a41417973684f496f534e71486939555f366a64414a5367374b647269707a225d7d5d2c227265636f7264223a224448415830352d4f685f62356e572d2d543830484641227d	\\x07a42c7d08d3386310a0c3cd203d153c262a99e728a1beb13978911d3b79104644b1f36645acb1814cf93d5055a695586825dbf77755448fb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1	\\xc3f8195d54ee7e7a3a1c0e03887c4f59b0eca16f44c573dfdaf4afb6685d7879
3	01a20403-56c1-7daa-8be4-97eaea1bccbd	764	\\x7b2276223a312c226964223a2230316132303430332d353663312d376461612d386265342d393765616561316263636264222c2274696d65223a22323032362d31312d32325431363a30373a33372e3430393835345a222c226163746f72223a2234663762343761382d356236632d636636392d643934312d393137313231363734633631222c22636c69656e74223a2230316132303430332d353563342d373730332d626339342d313263653534313338363862222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c22726561736f6e73223a5b226964656e74697479222c22636f6e74616374225d2c2267726f757073223a5b7b227375626a65637473223a5b2232313164373032352d633665352d316538362d316462642d373065323035613265663664225d7d5d7d	\\x1054fd16211d70252dc5b9e53efe2b5b4120da63429c17255e8e1b7378ff8318cb64385d	\\xdfdd13c944de61a1f57e2545e313624c3135977b53754d5cf324dd2d181a49fa
3	01a20403-56d4-77d3-b3c7-fe327e43fef9	765	\\x7b2276223a312c226964223a2230316132303430332d353664342d373764332d623363372d666533323765343366656639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3432383438395a222c226163746f72223a2234663762343761382d356236632d636636392d643934312d393137313231363734633631222c22636c69656e74223a2230316132303430332d353563342d373730332d626339342d313263653534313338363862222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c2267726f757073223a5b7b227375626a65637473223a5b2230386433333836332d323433352d623864622d323564382d306261333437616533653334225d7d5d7d	\\x08d338631054fd162dc5b9e53efe2b5b4120da635e8e1b73cb64385d	\\xa2aaa7afb5e7a763f6413dbafaef95e07ad86f534b538d66cd66aae7be2da020
3	01a20403-56ed-79e0-8ba4-2e57d3114b10	769	\\x7b2276223a312c226964223a2230316132303430332d353665642d373965302d386261342d326535376433313134623130222c2274696d65223a22323032362d31312d32325431363a30373a33372e3435333631375a222c22616374696f6e223a22666c6970222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c22726561736f6e73223a5b2264657374726f7965645f31225d7d	\\x3706ca56deb70979e2b637c1	\\xd3d98763aac453fa30a852e7566c229a8291fd7f12961fcbc9723dd11b9c4fa9
3	01a20403-56f8-70ea-b984-d133ccc0e716	771	\\x7b2276223a312c226964223a2230316132303430332d353666382d373065612d623938342d643133336363633065373136222c2274696d65223a22323032362d31312d32325431363a30373a33372e3436343035375a222c226163746f72223a2235323964346134342d386530352d666235612d343165342d376265626433653538633037222c22636c69656e74223a2230316132303430332d353563352d373963642d383663662d373033653530343234633334222c22616374696f6e223a22757064617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b226a6f625f7469746c65225d2c227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b22415556513261304e585258715456486e325f32574e5a43417659565878713065413048633838714250794954727147434f567465432d745156753670225d7d5d2c227265636f7264223a2245575a66783265564d7378635a4675496d7a31545651227d	\\x28a1beb13eccf54a5d7789d66825dbf77755448fcb64385de02bf848e2b637c1	\\x31b83382b08eaad247622e38c602a7219eb6613436559705c510a3ba09547ce5
3	01a20403-56fc-710f-8b54-d82bec2ffd7b	772	\\x7b2276223a312c226964223a2230316132303430332d353666632d373130662d386235342d643832626563326666643762222c2274696d65223a22323032362d31312d32325431363a30373a33372e3436383036365a222c226163746f72223a2235323964346134342d386530352d666235612d343165342d376265626433653538633037222c22636c69656e74223a2230316132303430332d353563352d373963642d383663662d373033653530343234633334222c22616374696f6e223a22636f6e73656e74222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b2241645842626a5a716a6754317237685936594e71462d37374e4f3274744f5f665a417047596b484b496756492d4346617a664a5a3469727a673344527945356e697131546b79546e7958476d476f4e474677225d7d5d7d	\\x28a1beb13eccf54a5e3aea7d6825dbf7cb64385de02bf848e2b637c1	\\x992d947c9f8bb9de74341ea299217f3fc35515dbcb0ff91218682da42ab22ac4
3	01a20403-56ff-7a6f-9031-90b13e8bed65	774	\\x7b2276223a312c226964223a2230316132303430332d353666662d376136662d393033312d393062313365386265643635222c2274696d65223a22323032362d31312d32325431363a30373a33372e3437313635325a222c226163746f72223a2262623730303465382d623238622d656365652d626137632d396432363734663739346532222c22636c69656e74223a2230316132303430332d353563312d373731352d396131382d663732633165393037336333222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22737570706f7274222c226261736973223a22636f6e7472616374222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c226d61736b223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65225d2c227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b224166534470523146774f41316c632d6c614a5a6f6666393547744a596838655732336d505a5a6c3073414f534f534356715a376b7a6363633862507a225d7d5d7d	\\x07a42c7d10a0c3cd1effa9a1203d153c262a99e738bcbf653978911d3b7910463eccf54a44b1f36645acb18155a695585aad5d357755448f997815fbb0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79f	\\xf98e32caba97a0a865ae7d0c25c1ad4c15bc966fa8d5f8e20e869e58886a721c
3	01a20403-5703-7625-a96c-7afa7a229ec7	776	\\x7b2276223a312c226964223a2230316132303430332d353730332d373632352d613936632d376166613761323239656337222c2274696d65223a22323032362d31312d32325431363a30373a33372e3437353338345a222c226163746f72223a2266666333636233382d616161662d363762322d323863392d346464306565633238663838222c22636c69656e74223a2230316132303430332d353563332d373539612d623934372d643638343933653030336436222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a2273616c6573222c226261736973223a226c65676974696d6174655f696e74657265737473222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b2241576577615f4773614675526b33694d7232444d3762613831432d4a577634444d5379786c6b495667313956497456656f7449734c3452684573394a225d7d5d7d	\\x07a42c7d10a0c3cd203d153c25423f23262a99e73978911d3b7910463eccf54a44b1f36645acb18155a695586ec072d87210bfc17755448f997815fbb0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79f	\\xb8db8115a58e593b815ffa5585ff3e727ca0d11f484cec11cf068a8aed8db2ff
3	01a20403-5706-7927-9697-f8dafc09749e	778	\\x7b2276223a312c226964223a2230316132303430332d353730362d373932372d393639372d663864616663303937343965222c2274696d65223a22323032362d31312d32325431363a30373a33372e3437383537325a222c226163746f72223a2264306561656131652d636333342d396637342d623834662d623037373963366362396133222c22636c69656e74223a2230316132303430332d353563342d373031642d383236322d393535393339643061396432222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a226d61726b6574696e67222c226261736973223a22636f6e73656e74222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b2241526972725943345f434b6445544f4656696a6457464e684a7667786d49413245562d4f74716544314d77576e39314b676a417654586f5076333479776e5f705f3944504139546242317431427035444b41225d7d5d7d	\\x07a42c7d10a0c3cd203d153c262a99e73b7910463eccf54a44b1f36645acb181658d4de7997815fbad2d49a7cb64385dcbf8f5b9d5819372d7b6c79fee4deaf6	\\xba2f4ddb1ce8ca232ce601afdb12f6a77218788965a45199ca051523bc8c7a3a
3	01a20403-5708-7ef2-8973-4761a14ff418	779	\\x7b2276223a312c226964223a2230316132303430332d353730382d376566322d383937332d343736316131346666343138222c2274696d65223a22323032362d31312d32325431363a30373a33372e3438303933345a222c226163746f72223a2234663762343761382d356236632d636636392d643934312d393137313231363734633631222c22636c69656e74223a2230316132303430332d353563342d373730332d626339342d313263653534313338363862222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65323132633363316139623162343338656166616134333932366238633765653136306361636638623564633030323339303165393732323838666664363939222c22636174616c6f67223a227368613235363a36336136626663663834323430653531656165366435336365663833333730393630326531366334303738303130363863323661643733313764303932393136222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2233656363663534612d323132662d356534392d323234312d643438623463373266373165225d2c2264657461696c73223a5b224154325a505a4a3148415f3670323237516976367549575a6959706a7a53746d525f43537539584f303878534c654e743465636d7771485279416666225d7d5d7d	\\x07a42c7d10a0c3cd203d153c262a99e72dc5b9e53978911d3b7910463eccf54a3efe2b5b4120da6344b1f36645acb18155a695587755448f997815fbb0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d70b7dcbd7b6c79f	\\x01b8eafeca018b2d00fab0908cffe88364603ca78eb326ae16040ec8450252f6
3	01a20403-5715-73bb-86cd-c45c04af9ca8	780	\\x7b2276223a312c226964223a2230316132303430332d353731352d373362622d383663642d633435633034616639636138222c2274696d65223a22323032362d31312d32325431363a30373a33372e3439333233335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd2f10f21470ec8a5fd21b5dc465a019dbcc9074a21291a3f7e410801c330ae0b
3	01a20403-571a-78a8-a550-695c11bbecd2	781	\\x7b2276223a312c226964223a2230316132303430332d353731612d373861382d613535302d363935633131626265636432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3439383534315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x74799ca9421dd650cf4db7e68ea5092f6a824c6f6c5ac7a5796b12fca7c50dd3
3	01a20403-571b-7fcb-aa34-a0d5e98f76a4	782	\\x7b2276223a312c226964223a2230316132303430332d353731622d376663622d616133342d613064356539386637366134222c2274696d65223a22323032362d31312d32325431363a30373a33372e3439393938375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4f7d646adc95c60990f72b0c9adf4d603f3312a66d87e082b2843d6106d7ff66
3	01a20403-571d-7703-aeb8-704a7a3b8666	783	\\x7b2276223a312c226964223a2230316132303430332d353731642d373730332d616562382d373034613761336238363636222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530313433385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3bcbc288f2625c0a3554c008f32165e558d0eede5b324afae3215a7c472139c8
3	01a20403-571e-7cc1-a71c-5a765292daab	784	\\x7b2276223a312c226964223a2230316132303430332d353731652d376363312d613731632d356137363532393264616162222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530323739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfad7bfd222bc0c32b2c631cde56b4fd071ddedf09d8815eb70c3c2e4bdd0137d
3	01a20403-571f-72a8-86a4-632c50170e76	785	\\x7b2276223a312c226964223a2230316132303430332d353731662d373261382d383661342d363332633530313730653736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530333136365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x79fb769c29951211b1a6f928e7b76d2babc94256bd0bcece84d9a0ff49114891
3	01a20403-571f-76c1-b291-c86e490a2081	786	\\x7b2276223a312c226964223a2230316132303430332d353731662d373663312d623239312d633836653439306132303831222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530333432325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0dc2c74421214f10f8a47fa5f99aa125b5b0744165534977d491d3116bb6cf20
3	01a20403-571f-7ad5-bd2d-de5d9888bd88	787	\\x7b2276223a312c226964223a2230316132303430332d353731662d376164352d626432642d646535643938383862643838222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530333637375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbb6ede7c37640e38edffdbda86578737a122208aba82abca1718bb4d2cf5d914
3	01a20403-571f-7e5f-bf7a-b4d8f44376e7	788	\\x7b2276223a312c226964223a2230316132303430332d353731662d376535662d626637612d623464386634343337366537222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530333839385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7f302bdef7b99e540e24966c03f1781bd9c69cb322837a1e328e4148d4851084
3	01a20403-5720-712c-9bf2-70bca7682d2a	789	\\x7b2276223a312c226964223a2230316132303430332d353732302d373132632d396266322d373062636137363832643261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530343037335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x018b7338c6deeacd295a97dc9e300455bfd1267b614f76705278360c22a22314
3	01a20403-5720-73c7-bbf9-b88e030d9852	790	\\x7b2276223a312c226964223a2230316132303430332d353732302d373363372d626266392d623838653033306439383532222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530343233365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcf632a873e6b973bc7c82c3cbc9549f6e6213ee8d7d2b99129cbf6a385879461
3	01a20403-5720-7677-8c33-431d91b1dfe2	791	\\x7b2276223a312c226964223a2230316132303430332d353732302d373637372d386333332d343331643931623164666532222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530343430345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe221504142d4f40a209f91d7c2ca2f356cdf9a0df48ced5a3ff54f23f94fd1da
3	01a20403-5720-7971-8d26-1005687ef403	792	\\x7b2276223a312c226964223a2230316132303430332d353732302d373937312d386432362d313030353638376566343033222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530343539305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1f44b99d1abbb0be62dcc63f12c6b2dd313f58e7bd467a7ab24ac18a0089fabc
3	01a20403-5720-7bcb-b1d9-02ee67ff14ea	793	\\x7b2276223a312c226964223a2230316132303430332d353732302d376263622d623164392d303265653637666631346561222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530343733375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x07f9d0310606b517e10fb036bbca9310a9bc11606b2e2a2d05d78e123f8de092
3	01a20403-5720-7efa-b99b-d26cd0920d2a	794	\\x7b2276223a312c226964223a2230316132303430332d353732302d376566612d623939622d643236636430393230643261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530343933365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0d23bb637cbdf687ee0d7d5fc4a972b70d4faa1a9fba7a525d2490f8420c5381
3	01a20403-5721-719e-9c08-2a7ac5c965f9	795	\\x7b2276223a312c226964223a2230316132303430332d353732312d373139652d396330382d326137616335633936356639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530353130315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x53506af7151ddacd013170245670ad83ea4886c49b3ed8a3cc968c984a756be7
3	01a20403-5721-7400-a671-d564e6c6a8ef	796	\\x7b2276223a312c226964223a2230316132303430332d353732312d373430302d613637312d643536346536633661386566222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530353235305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x12ac2fd75b2576c99871ee335c9c77f783700b0916f8cbc591e5591ec4c28b70
3	01a20403-5721-76e6-b071-55a1ae021ff6	797	\\x7b2276223a312c226964223a2230316132303430332d353732312d373665362d623037312d353561316165303231666636222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530353433315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x701efd301f928147fe86ef133d4e94ce6288fccd854bde40be3ae1bb25cc65c6
3	01a20403-5721-7996-bb1b-3af79c127e15	798	\\x7b2276223a312c226964223a2230316132303430332d353732312d373939362d626231622d336166373963313237653135222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530353539395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5e1a18fd72873df356a296311b2f95787ab5b80b5eec55d7db1152e9f1b30ac
3	01a20403-5721-7c4a-a210-07ee7409d423	799	\\x7b2276223a312c226964223a2230316132303430332d353732312d376334612d613231302d303765653734303964343233222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530353736385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3639a856a66159d1f9df9cb751d8dad189a656d37d8375c9087e309775df5c6b
3	01a20403-5721-7eda-96e1-bc6453d2bdc4	800	\\x7b2276223a312c226964223a2230316132303430332d353732312d376564612d393665312d626336343533643262646334222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530353932385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1db5bd852c1cfba0eae4d8af827d57f1e3b9f226e679c7ba12f3626857aeb568
3	01a20403-5722-71b7-b36c-3b4518f786fa	801	\\x7b2276223a312c226964223a2230316132303430332d353732322d373162372d623336632d336234353138663738366661222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530363130375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa7399305b8416659f6b98b10117c6d08ef96ee591d5e366e5a28d5751f2fe816
3	01a20403-5722-74b5-a540-2c6bc5f27bb0	802	\\x7b2276223a312c226964223a2230316132303430332d353732322d373462352d613534302d326336626335663237626230222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530363239345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9989393a6bb8547165b6bc159e473d3f931273377bbd2467aabfa27afdfd0afd
3	01a20403-5722-77ec-971d-19c18eff542f	803	\\x7b2276223a312c226964223a2230316132303430332d353732322d373765632d393731642d313963313865666635343266222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530363439355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd9ebb9397ae9173ee2c9cc9c7fbca39d6a213347e8218e3dbf86cf26e8aa9b4d
3	01a20403-5722-7b2c-a1c6-36a96235f883	804	\\x7b2276223a312c226964223a2230316132303430332d353732322d376232632d613163362d333661393632333566383833222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530363639385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5b269bd50369351bc3989f2da7a119f390acd1ac6d81cef33d23e372d22f553
3	01a20403-5722-7d27-8f5d-abb8eaa39baa	805	\\x7b2276223a312c226964223a2230316132303430332d353732322d376432372d386635642d616262386561613339626161222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530363832325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2d34361a67161ef009b368f1d11ea661189e68734baf7200f9faa33b8e0a40d0
3	01a20403-5722-7faf-b097-45b4663fc9a0	806	\\x7b2276223a312c226964223a2230316132303430332d353732322d376661662d623039372d343562343636336663396130222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530363938305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf91a92a4dd6ac20621154a4804b185d2ef4f5918ff3dfa949f1c0bbe31f9b0a0
3	01a20403-5723-7159-8881-dedcbaede5af	807	\\x7b2276223a312c226964223a2230316132303430332d353732332d373135392d383838312d646564636261656465356166222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373038345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc33287a19e608886ea00cc7ef9370ce504aaa5e9580f007541613fff66f85c89
3	01a20403-5723-72f2-aa8a-2fc0b0a17682	808	\\x7b2276223a312c226964223a2230316132303430332d353732332d373266322d616138612d326663306230613137363832222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373138345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x67e964fa1a81539bd19de0324b4a2159c6171af0be644eaa2ac0f3772810bf24
3	01a20403-5723-7c9c-b0c9-52d0c1ad1faa	812	\\x7b2276223a312c226964223a2230316132303430332d353732332d376339632d623063392d353264306331616431666161222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373738385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8553c19ceb335230565cfe9ecf19aa1c8701e45f67c922b2a857049246fb22a3
3	01a20403-5724-758e-b936-7d8e29335b8d	816	\\x7b2276223a312c226964223a2230316132303430332d353732342d373538652d623933362d376438653239333335623864222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383334375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5fce074f116434fad70750677e479e4a67abef3450417218bfeb88756d43da12
3	01a20403-5724-7e0d-ae19-bb6f168306ad	820	\\x7b2276223a312c226964223a2230316132303430332d353732342d376530642d616531392d626236663136383330366164222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383837385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7d8506ce66049154a28ddf4f5d9e37e71716995bf028dc3b1113d4caf925e0f4
3	01a20403-5725-7569-9b09-fdf1ef9e0723	824	\\x7b2276223a312c226964223a2230316132303430332d353732352d373536392d396230392d666466316566396530373233222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393333385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe1998aef2d54c7864f9bc3362041db60b3d5b0483e64822468e467a523b2bd17
3	01a20403-5725-7efe-8490-191f8811cd84	828	\\x7b2276223a312c226964223a2230316132303430332d353732352d376566652d383439302d313931663838313163643834222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393933375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8ea1a70360836e59f34ea3652588f72e58bea859a533ab50af65bc8ef5c9a392
3	01a20403-5726-7898-8737-60fcae35c05e	832	\\x7b2276223a312c226964223a2230316132303430332d353732362d373839382d383733372d363066636165333563303565222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531303533375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x136308332da0dd64f00ea94fe47229203f961254734d9a3006604f9bb241e7bf
3	01a20403-5727-7771-959b-d8e360c7aa8e	836	\\x7b2276223a312c226964223a2230316132303430332d353732372d373737312d393539622d643865333630633761613865222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313436355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3c04e318fb86b01708e5f238018ace58388570f0753c18992c7285db2ce0d9b7
3	01a20403-5727-7ea0-acc7-dbea8c61fac7	840	\\x7b2276223a312c226964223a2230316132303430332d353732372d376561302d616363372d646265613863363166616337222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313931345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x18e8abf7f31ceffd05d35611d1b300a2265de6e329287f87ec28ba79b6b26d3c
3	01a20403-5728-768c-9faa-79db24981c6d	844	\\x7b2276223a312c226964223a2230316132303430332d353732382d373638632d396661612d373964623234393831633664222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323430395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb43ff6e1ec8d9b3dbc469f21ddff1e86a150cba5ceb3e0a599dda69d21227edf
3	01a20403-5728-7f03-88e3-440622694674	848	\\x7b2276223a312c226964223a2230316132303430332d353732382d376630332d383865332d343430363232363934363734222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323933385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1b94c3353ee0d51d6f807ac734f07c2d042042bec1de77523d6288a188d94818
3	01a20403-5729-778a-a258-be038ea20879	852	\\x7b2276223a312c226964223a2230316132303430332d353732392d373738612d613235382d626530333865613230383739222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333437315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdd4ee634f0a61c74c6598b892c1ee9a3499315a08bfca448a83570ce3c3a6b3d
3	01a20403-5729-7f8a-9a30-75ce8bb7c539	856	\\x7b2276223a312c226964223a2230316132303430332d353732392d376638612d396133302d373563653862623763353339222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333937315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf2fb7d3211bf3b10aa7ff5b6b2600b36c4c364d7c90c79d77f451d7c6a9c208b
3	01a20403-572a-7779-bd77-df5c09973bc0	860	\\x7b2276223a312c226964223a2230316132303430332d353732612d373737392d626437372d646635633039393733626330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343436375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff8df8d19ec0f733e3cfe4280021ff7b5640f1cf0ab235eeacc85765e8a4e95f
3	01a20403-572a-7f03-8fde-4df0812b1e06	864	\\x7b2276223a312c226964223a2230316132303430332d353732612d376630332d386664652d346466303831326231653036222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343933385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb528f37c492acf51bba9836a01fa4a8ae92fa242b83e884e864653a7ae977669
3	01a20403-572b-76fe-ba08-55d367d072a1	868	\\x7b2276223a312c226964223a2230316132303430332d353732622d373666652d626130382d353564333637643037326131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353433375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfa46cf7364b020b3ad0145405fea01f19ca25999a149778a0ecc327808b4c4e5
3	01a20403-572b-7f40-b805-55adb0002291	872	\\x7b2276223a312c226964223a2230316132303430332d353732622d376634302d623830352d353561646230303032323931222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353935335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6218c20089ccb5b30a58ce2a8898378f8499d6a9a3183550d5546ee47d5debd4
3	01a20403-572c-7738-ac31-7c58bbb40784	876	\\x7b2276223a312c226964223a2230316132303430332d353732632d373733382d616333312d376335386262623430373834222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363435315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4c19f813ff2cedc6c83e8ae564f64dd838f7771b61621bb757b1940112c35ac6
3	01a20403-572c-7f79-a88b-9f57e42cba19	880	\\x7b2276223a312c226964223a2230316132303430332d353732632d376637392d613838622d396635376534326362613139222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363936375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3fd22633e59002fe2d8377285bd5931ba79ea927fa987ae0330d55231e8b9f95
3	01a20403-572d-7a94-a82d-db7a982feeca	884	\\x7b2276223a312c226964223a2230316132303430332d353732642d376139342d613832642d646237613938326665656361222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531373636315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa166a0736398149e3376d68d83547ed80dc8e21fe4d15c45963fe5bbe557567c
3	01a20403-572e-7969-b7af-4003fa85efd1	888	\\x7b2276223a312c226964223a2230316132303430332d353732652d373936392d623761662d343030336661383565666431222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531383538385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8ebc5626e4085c7f3107fb2e7df7fe87a87892b7b3c07bfb699ae59c06bb34dd
3	01a20403-572f-721d-8d5c-731267959880	892	\\x7b2276223a312c226964223a2230316132303430332d353732662d373231642d386435632d373331323637393539383830222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393133325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd9934a96930871830316179393bf33bb8fecc502f64a8bbecb5b825151a9de13
3	01a20403-572f-7afa-b594-682ace6dfb3f	896	\\x7b2276223a312c226964223a2230316132303430332d353732662d376166612d623539342d363832616365366466623366222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393638365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x037a41306bc3e021dbdc3e13d2a2000baca7e51aefa87eea8c236485d1353050
3	01a20403-5730-71a2-b8f8-5a22078eae3b	900	\\x7b2276223a312c226964223a2230316132303430332d353733302d373161322d623866382d356132323037386561653362222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303130325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x915d63ab5638cc9bf589c67e2063a744c745cd3668283998f90c924a38ae1b4b
3	01a20403-5730-78c9-93c2-5ab9d044f6c2	904	\\x7b2276223a312c226964223a2230316132303430332d353733302d373863392d393363322d356162396430343466366332222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303534395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbc2c3127a6c01720f6c08b85602f3135b4110fc1499f69fd72f6ed59eab115b4
3	01a20403-5731-7130-9058-ce3cfae51116	908	\\x7b2276223a312c226964223a2230316132303430332d353733312d373133302d393035382d636533636661653531313136222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313037345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdff7e6a85736873fa695bc82ef68c4d6ed0379c5ad79567ea21df94d28d0d089
3	01a20403-5731-79ec-b0cb-87898e2f6836	912	\\x7b2276223a312c226964223a2230316132303430332d353733312d373965632d623063622d383738393865326636383336222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313632305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1a3a53c244be44fccece32a2055b188b167764c8a954bc53fc581b7dc1687859
3	01a20403-5732-722e-9f71-185eb653425f	916	\\x7b2276223a312c226964223a2230316132303430332d353733322d373232652d396637312d313835656236353334323566222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323133365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe3712029586344be7a15ee1c40874dff34590d8420df8c4c4ec25bb3a269ed88
3	01a20403-5732-7a98-bb0f-d855ba4aa346	920	\\x7b2276223a312c226964223a2230316132303430332d353733322d376139382d626230662d643835356261346161333436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323636325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0d7725acb3fc15ac4f9182e96580d81622107b36837eda10392fea4ae2655a02
3	01a20403-5733-72de-9e40-7efb76c5c55b	924	\\x7b2276223a312c226964223a2230316132303430332d353733332d373264652d396534302d376566623736633563353562222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333137395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x403852aa4488793b21b6cff1451e028fd77165ec98b317fb2d058d1d3e8c5cd0
3	01a20403-5733-7b1f-8f5f-7e466601dde0	928	\\x7b2276223a312c226964223a2230316132303430332d353733332d376231662d386635662d376534363636303164646530222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333639355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xac536df377f8908f6c69359f23b049aa8d138b2a03f8d3cf743ac50bb466e83e
3	01a20403-5734-7375-8b9a-6dca9ee90244	932	\\x7b2276223a312c226964223a2230316132303430332d353733342d373337352d386239612d366463613965653930323434222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343231365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf727d70fcab048a5a93eb9a1e231fe83532e5144af1cabf6e52487cb2008d8d0
3	01a20403-5723-75bb-bda8-40d9205b69a3	809	\\x7b2276223a312c226964223a2230316132303430332d353732332d373562622d626461382d343064393230356236396133222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373335385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7af7c36011932140ccd65f533aa2d1675e752ee4ff3aee979465eb1a42512896
3	01a20403-5723-7ef6-a499-781fcc53ab88	813	\\x7b2276223a312c226964223a2230316132303430332d353732332d376566362d613439392d373831666363353361623838222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373933355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x87ff161610ec140baa83d2b67f904ec0762d1bcbc5a58669ef27cb481fba455b
3	01a20403-5724-7836-96e5-13bf2dc0ca6e	817	\\x7b2276223a312c226964223a2230316132303430332d353732342d373833362d393665352d313362663264633063613665222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383531335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7ef770a7a25a91bf35392d83953a256ddb42c19b388f183ef73ffcecb3819214
3	01a20403-5724-7f8e-8758-330e83169be3	821	\\x7b2276223a312c226964223a2230316132303430332d353732342d376638652d383735382d333330653833313639626533222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383937325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x361037bb0887fddcce5557fb6410c633990ab8cb9d2c97572f63ce3fb605dc0a
3	01a20403-5725-7829-a28e-53321a35e6e1	825	\\x7b2276223a312c226964223a2230316132303430332d353732352d373832392d613238652d353333323161333565366531222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393531305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xadead58f7840c5bbf01afa7837e57c5c8d0c3e98ce84c9fc9170a11e0a8edfda
3	01a20403-5726-70e2-a5e0-e0b7a3bc01c9	829	\\x7b2276223a312c226964223a2230316132303430332d353732362d373065322d613565302d653062376133626330316339222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531303035355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa7a8ebdf5fd700444b2210a31335a2bf9abfcbd2ec39f8a24b39209829e25457
3	01a20403-5726-7d8e-bf9a-e45425bad1d6	833	\\x7b2276223a312c226964223a2230316132303430332d353732362d376438652d626639612d653435343235626164316436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531303834375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbdbf81b30f9022bf6d0098d447b404a0e7996ce4d48944f6d22c661371494193
3	01a20403-5727-7979-be29-fd2737428059	837	\\x7b2276223a312c226964223a2230316132303430332d353732372d373937392d626532392d666432373337343238303539222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313539325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe56e9b1177d9a3f167b82f83fb0959afb28d5b9bec2feb0a0ad6096551cff7fb
3	01a20403-5728-7042-8031-6851318a047f	841	\\x7b2276223a312c226964223a2230316132303430332d353732382d373034322d383033312d363835313331386130343766222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323031365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdc2cccd6b5d8b4b832dfb43152f58f647e6af72f786736816b1e3cd045972518
3	01a20403-5728-784e-8fb8-2c5f13532e85	845	\\x7b2276223a312c226964223a2230316132303430332d353732382d373834652d386662382d326335663133353332653835222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323531395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc82a00f02f00082350e61018e8c9a107e1a31410e11915acdb76acbd8c6566a
3	01a20403-5729-70ea-ba00-57421b6de92f	849	\\x7b2276223a312c226964223a2230316132303430332d353732392d373065612d626130302d353734323162366465393266222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333035375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2fa8eed8f769cca7f5f63b643c7c7eff3678bd11b2fbd7c68c8f41b3c27d6770
3	01a20403-5729-7a21-887d-6db903425a3e	853	\\x7b2276223a312c226964223a2230316132303430332d353732392d376132312d383837642d366462393033343235613365222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333633335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x31b01886a0311abd05f33ad28d4f5ced16e3b5f2856c79d8e27fffad0fa2bdf7
3	01a20403-572a-71fc-aaa0-8b244e4fb4cc	857	\\x7b2276223a312c226964223a2230316132303430332d353732612d373166632d616161302d386232343465346662346363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343132345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9d0ebd4d906e0656f168577eacca31f388862aad39b46e461aa8f1c9894f66a5
3	01a20403-572a-7a29-88ba-7d0a8a581645	861	\\x7b2276223a312c226964223a2230316132303430332d353732612d376132392d383862612d376430613861353831363435222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343633355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe8a111eb6aee2796d286c2fbb73276c732daf914b62f1f382c25dce0d727e214
3	01a20403-572b-717d-8dc8-1274df159d28	865	\\x7b2276223a312c226964223a2230316132303430332d353732622d373137642d386463382d313237346466313539643238222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353039335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbb8dc9e2f7221fb4dfcddb22858ac787f8ea24fa6f30dca72c2afeb02252ea37
3	01a20403-572b-7986-9a44-723710b90001	869	\\x7b2276223a312c226964223a2230316132303430332d353732622d373938362d396134342d373233373130623930303031222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353539355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7c457c9ba92ec618ccaeb63ef197e5f74664c6f1d382dddc6b58d18c377ade30
3	01a20403-572c-71bf-9cda-0d97040c0f72	873	\\x7b2276223a312c226964223a2230316132303430332d353732632d373162662d396364612d306439373034306330663732222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363130395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0a63b6085ca0cd3c83694e5121957ac944688d7b3590334ca0928d6a852f3b58
3	01a20403-572c-79a6-b6b6-371e12c56285	877	\\x7b2276223a312c226964223a2230316132303430332d353732632d373961362d623662362d333731653132633536323835222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363630335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6f6392e93e4502c22238671e3637ca0db550cc5da14cd1e838e01eaac3f380b2
3	01a20403-572d-7229-bce3-a3af37a52158	881	\\x7b2276223a312c226964223a2230316132303430332d353732642d373232392d626365332d613361663337613532313538222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531373133355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd53cd1a47d4daf8644fa9bfadebf25268092654713c8d9d5ad307ab38503e98a
3	01a20403-572d-7e57-bdfb-6dd3211ac9e0	885	\\x7b2276223a312c226964223a2230316132303430332d353732642d376535372d626466622d366464333231316163396530222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531373839365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6316912a4160a011c24c51034f9cbb5a9ee2c3186c7b8bdd7c6fb8146658d559
3	01a20403-572e-7bdc-b922-d71e921a229d	889	\\x7b2276223a312c226964223a2230316132303430332d353732652d376264632d623932322d643731653932316132323964222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531383734315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x26c6a252544cb5a3a13062ae812fcd03a979b315cf829708e5cdc6446eb2f129
3	01a20403-572f-7463-bad1-c74baa2dd272	893	\\x7b2276223a312c226964223a2230316132303430332d353732662d373436332d626164312d633734626161326464323732222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393237345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff24faac5a4d2a5f3528ad483801edd2d7fa0c5c4141f58abb11779389f7667d
3	01a20403-572f-7ca0-a311-3c5d94173bc2	897	\\x7b2276223a312c226964223a2230316132303430332d353732662d376361302d613331312d336335643934313733626332222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393738395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x56f2dbcb4d7e88d3e4538d1d3a8dd9d1eb2e4d15eca5a82a349b26f035ce9d0f
3	01a20403-5730-7344-92cb-f6ea5ea61fef	901	\\x7b2276223a312c226964223a2230316132303430332d353733302d373334342d393263622d663665613565613631666566222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303230345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8cd94dfa87089999b071f03fc7f400fda41ca3ebe374019396fde15d98992a3d
3	01a20403-5730-7b3c-9b52-aa22768eea2f	905	\\x7b2276223a312c226964223a2230316132303430332d353733302d376233632d396235322d616132323736386565613266222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303730325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xca7b03feb85dd1e9053bcbd0343a5682a66ecbc3c7a57ae1d132f069a50e52f8
3	01a20403-5731-73bf-bdf9-89624505290d	909	\\x7b2276223a312c226964223a2230316132303430332d353733312d373362662d626466392d383936323435303532393064222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313233345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf8397a339ecfe287632836bd8cba5388810d6ce2e17bf082097e2f067bb16fe4
3	01a20403-5731-7c7f-8aa2-eac710348211	913	\\x7b2276223a312c226964223a2230316132303430332d353733312d376337662d386161322d656163373130333438323131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313738315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x45fbe92b76a516e916d079244c1566f6cc96c2effcd658457b874635390105ae
3	01a20403-5732-74cd-a26a-76523af6548e	917	\\x7b2276223a312c226964223a2230316132303430332d353733322d373463642d613236612d373635323361663635343865222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323330305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3cdf4e43ab0b8dc9b4bd381aa50b30cc7d6fabb401b5ba6cbe2eacb8b628c2ec
3	01a20403-5732-7d1f-a270-612a36f78ddb	921	\\x7b2276223a312c226964223a2230316132303430332d353733322d376431662d613237302d363132613336663738646462222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323832305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xed57839ef194214c753d931903d96f0fee0f57f7ccc84ebcacf205de02433f62
3	01a20403-5733-756d-bb9c-1ab134cc34ed	925	\\x7b2276223a312c226964223a2230316132303430332d353733332d373536642d626239632d316162313334636333346564222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333333395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7a8da7f6b8c8b38a3d196fbf6398624a2454f2d2ed37eabfc83893847fa80cff
3	01a20403-5733-7daa-b312-ade4c90fe19c	929	\\x7b2276223a312c226964223a2230316132303430332d353733332d376461612d623331322d616465346339306665313963222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333835345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xca5ecc7dee131e11f5921799c71bec60035eb57f1de8b8d42b00696e44c76574
3	01a20403-5734-75d8-bdf3-dad91cb6e67f	933	\\x7b2276223a312c226964223a2230316132303430332d353733342d373564382d626466332d646164393163623665363766222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343336355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x953ba79c42d9013b1367520331122a64abd05550055b8435bd2c91d62cf15c6c
3	01a20403-5723-77d8-a71c-08cd81d88d81	810	\\x7b2276223a312c226964223a2230316132303430332d353732332d373764382d613731632d303863643831643838643831222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373439305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x43dde3588ed4a2da90a3a59ea3c7ad384ac38dc37341ef4d6e2abff10e6efa8e
3	01a20403-5724-70d1-8cc7-d85c0c776354	814	\\x7b2276223a312c226964223a2230316132303430332d353732342d373064312d386363372d643835633063373736333534222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383035315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xffee23168c4221a38c1940642ceda93b584d23bc78c380540fcee52ea74de123
3	01a20403-5724-79dc-910d-66655b157dba	818	\\x7b2276223a312c226964223a2230316132303430332d353732342d373964632d393130642d363636353562313537646261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383631365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa3da38c283295893240440b392d1bb7b571c1f98ebda46ee20f33f0a2c789cb4
3	01a20403-5725-71d8-a5a6-614ecead9813	822	\\x7b2276223a312c226964223a2230316132303430332d353732352d373164382d613561362d363134656365616439383133222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9430e994ce73e6eed4804038b7a86496221b6e58b63f91b7def7b405f6d4581d
3	01a20403-5725-7a7f-9dc2-c9c4c944db3c	826	\\x7b2276223a312c226964223a2230316132303430332d353732352d376137662d396463322d633963346339343464623363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393635365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb27eb4651a3c2334cb8cbcf02c71cd643b8396fe5566e99b4d79f96ca28a6a5e
3	01a20403-5726-7344-b9f8-ae4c76d9cd5d	830	\\x7b2276223a312c226964223a2230316132303430332d353732362d373334342d623966382d616534633736643963643564222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531303230345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe4fd1a7101e3bbb4f5deb0dda34a2d3ff612aaef6402eef7397190ee1df12dab
3	01a20403-5727-7113-ab5d-1e6a9b3db316	834	\\x7b2276223a312c226964223a2230316132303430332d353732372d373131332d616235642d316536613962336462333136222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313036375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe9a7af4bdb4b814c5b951e9cf97dd36f91ae85d77354d912b143545d1a1d8f13
3	01a20403-5727-7b13-993d-2298070b9c84	838	\\x7b2276223a312c226964223a2230316132303430332d353732372d376231332d393933642d323239383037306239633834222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313639325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7d0d430f217fcafce5a7f4674687d0cb7e6af17fd8221cca45b9846b7ec776d3
3	01a20403-5728-729c-9c32-032f0b8d1107	842	\\x7b2276223a312c226964223a2230316132303430332d353732382d373239632d396333322d303332663062386431313037222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323136335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x70694c0c9837712c747d81f045b1a54d4971cc42620096e9fe9d6383429d11ca
3	01a20403-5728-7ade-8cd6-fb6b57e08a03	846	\\x7b2276223a312c226964223a2230316132303430332d353732382d376164652d386364362d666236623537653038613033222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323637395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xce85a2344d54840ddfa459aba28bab04fe2fe137da881bbc55e903cc299e7e82
3	01a20403-5729-737d-addb-8f7447eded5f	850	\\x7b2276223a312c226964223a2230316132303430332d353732392d373337642d616464622d386637343437656465643566222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333231385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf640e68de92d739e90bb355633b54df8a1c031903db3c87e51fd4bb02f4d50f2
3	01a20403-5729-7ba2-a34f-e99b69fb503f	854	\\x7b2276223a312c226964223a2230316132303430332d353732392d376261322d613334662d653939623639666235303366222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333732375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x89d16679d02f61f2f8667e7d425778c8ecfa10807db41a9e9c20a48cda22eb6a
3	01a20403-572a-7382-9b41-0a3eb27b2109	858	\\x7b2276223a312c226964223a2230316132303430332d353732612d373338322d396234312d306133656232376232313039222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343231395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5a8f4084ba72e61def95c1bafdd29b82f10eb3e22ea7af98400680f972685a04
3	01a20403-572a-7bc3-8fe5-aa841e39a4e8	862	\\x7b2276223a312c226964223a2230316132303430332d353732612d376263332d386665352d616138343165333961346538222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343733355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3eff7f91d3ffacddf49512d666b5df8041b8d1b2f5728d9c6b8b10b460a85c84
3	01a20403-572b-72fe-9bce-cc641ddda9c0	866	\\x7b2276223a312c226964223a2230316132303430332d353732622d373266652d396263652d636336343164646461396330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353138375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb8bdcc8ca5f94b8a18a813893b28ebb60553422ec27604fe1cca671cbe736b4b
3	01a20403-572b-7b0b-89c1-17161df70584	870	\\x7b2276223a312c226964223a2230316132303430332d353732622d376230622d383963312d313731363164663730353834222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353639305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2c3e1c391bf202aabb623ed4773ddd561ef8cb24e3cb61e7969887dc7520c9d5
3	01a20403-572c-733c-9c97-981a6af16a9e	874	\\x7b2276223a312c226964223a2230316132303430332d353732632d373333632d396339372d393831613661663136613965222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363230325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x122928baeff7c7473a4167715519be53b505f7637bbbc1675d16f65bd291654c
3	01a20403-572c-7b23-b96c-0429a6ddd18d	878	\\x7b2276223a312c226964223a2230316132303430332d353732632d376232332d623936632d303432396136646464313864222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363639365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x14b383b4cd4dfb208204384bd1bd143fa3877964db912486cffc66f68614b406
3	01a20403-572d-73bf-8092-0fdd42687bba	882	\\x7b2276223a312c226964223a2230316132303430332d353732642d373362662d383039322d306664643432363837626261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531373233345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x51a3ca78c4aebc2a231eaf6739f67639807e52a3ec06048d1d864a99e0953a96
3	01a20403-572e-72da-9c0e-f0a2c8924569	886	\\x7b2276223a312c226964223a2230316132303430332d353732652d373264612d396330652d663061326338393234353639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531383137385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa9d0eeadda6cbb97d05514322a534dc7957bcf6e3ecc601ecc1fc3cde043c48c
3	01a20403-572e-7df0-9f66-29b67b3ffb2c	890	\\x7b2276223a312c226964223a2230316132303430332d353732652d376466302d396636362d323962363762336666623263222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531383837315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x348a67947a58d1cdf57403e8b805107efd1c3c2c8d89c129f2ad479b18ae6f8b
3	01a20403-572f-7782-a98d-12fff404d8c2	894	\\x7b2276223a312c226964223a2230316132303430332d353732662d373738322d613938642d313266666634303464386332222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393436395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfd018c4212d0e7b4918e590a42797620a272bc36b7f09e9089a2f9a1b158829a
3	01a20403-572f-7e6b-b622-52a73efb8886	898	\\x7b2276223a312c226964223a2230316132303430332d353732662d376536622d623632322d353261373365666238383836222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393930315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x73e1ae4465746423e92a38c628eb9d7d868e139aa9229e7c74c60ce468440d8e
3	01a20403-5730-74b5-9a2a-51b530575a97	902	\\x7b2276223a312c226964223a2230316132303430332d353733302d373462352d396132612d353162353330353735613937222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303239345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x64697bbfca9d652dce77fc9154e78715afa27e76e01d7a652335e47b56165f7e
3	01a20403-5730-7ce2-9a12-15f890fedbca	906	\\x7b2276223a312c226964223a2230316132303430332d353733302d376365322d396131322d313566383930666564626361222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303830355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8a7d04f8f58b5aa84d950dfa92d15533f88df6cd34e7f1f14375d622951d8429
3	01a20403-5731-7548-8e88-a544555b1475	910	\\x7b2276223a312c226964223a2230316132303430332d353733312d373534382d386538382d613534343535356231343735222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313333305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfb5fdfbb6207490cd9deadc8f6d7aa0b7d059db65c534f862cce8494834b4af5
3	01a20403-5731-7e25-b120-913eb2c1ea07	914	\\x7b2276223a312c226964223a2230316132303430332d353733312d376532352d623132302d393133656232633165613037222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313838345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe97935d99527d28122a2514d8ee4928573548977e0e06c3af9e1996ebff5fb27
3	01a20403-5732-7673-a153-dfc1563a0f02	918	\\x7b2276223a312c226964223a2230316132303430332d353733322d373637332d613135332d646663313536336130663032222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323430335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xabb541f243be96671ff1c9d7150db901d4bd0218eaba5161afef2a4d5b603cc6
3	01a20403-5732-7eb9-8537-465cdd83e1df	922	\\x7b2276223a312c226964223a2230316132303430332d353733322d376562392d383533372d343635636464383365316466222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323932305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4313008ab8efca59959a7286b8e3da30f5670ce31796329178e36d4e0d7c2c8c
3	01a20403-5733-7707-8b32-5db1308377c0	926	\\x7b2276223a312c226964223a2230316132303430332d353733332d373730372d386233322d356462313330383337376330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333433395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcb7ad13b421cc038cb5c57eee2300d60757322a6e23be24baba0360a93ae2bc0
3	01a20403-5733-7f48-895a-e5c7d6715330	930	\\x7b2276223a312c226964223a2230316132303430332d353733332d376634382d383935612d653563376436373135333330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333935355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0def3ae3133b37bf29e1a97f162ee9470e132cde48508566bf64bed77409f1fe
3	01a20403-5734-776d-97cd-d401557c8654	934	\\x7b2276223a312c226964223a2230316132303430332d353733342d373736642d393763642d643430313535376338363534222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343436345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf96116f70a4be0cd8bdc8b85f1c7baa97e3c4cce694cf600806a29064d3df9b0
3	01a20403-5723-7a5b-bfca-d75600b234ee	811	\\x7b2276223a312c226964223a2230316132303430332d353732332d376135622d626663612d643735363030623233346565222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530373634375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x51e90bb06958c6ea5bc03cb3a16b338a6cb77b45adfc5aafded5b0eb8f50c094
3	01a20403-5724-7361-b1d8-08b034de76d1	815	\\x7b2276223a312c226964223a2230316132303430332d353732342d373336312d623164382d303862303334646537366431222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383231315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2cb64f7f7b7bef82459108e72fb2382136b02795db642bd6eb127c5c08892e11
3	01a20403-5724-7ba6-9ac1-b25c647aaa46	819	\\x7b2276223a312c226964223a2230316132303430332d353732342d376261362d396163312d623235633634376161613436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530383732385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa780187251edc879d14a069164636592357841222a421d8fad19391f152419f8
3	01a20403-5725-739a-b328-8713ee7b6811	823	\\x7b2276223a312c226964223a2230316132303430332d353732352d373339612d623332382d383731336565376236383131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393232355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x669394a5cf3768986e50cf46de047fc69a85f51ec921b3a80f46c8ea7537eb3e
3	01a20403-5725-7c4e-b2d5-403f509aa32d	827	\\x7b2276223a312c226964223a2230316132303430332d353732352d376334652d623264352d343033663530396161333264222c2274696d65223a22323032362d31312d32325431363a30373a33372e3530393736395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe976383bb1525f2e932028a9886635b01e78451a68d79bc7793b4e2013b5bc4a
3	01a20403-5726-7571-a143-2adc3be14722	831	\\x7b2276223a312c226964223a2230316132303430332d353732362d373537312d613134332d326164633362653134373232222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531303334305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xda420dbac1316cb18297738b79d42b4e12daec4d03daae1b9bb5aa14defd89b7
3	01a20403-5727-7494-a7b4-9526ea5e5ba5	835	\\x7b2276223a312c226964223a2230316132303430332d353732372d373439342d613762342d393532366561356535626135222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313238365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa6bbc17a6f520e49bdac8961a274bf624b323d6691864e787b1f3936e6691c92
3	01a20403-5727-7cfe-b453-18d85e1e1553	839	\\x7b2276223a312c226964223a2230316132303430332d353732372d376366652d623435332d313864383565316531353533222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531313831325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9b15295868e81dec934562eba879cb1a0f2bb62c5dfab13104eef6fa0a7fe2b2
3	01a20403-5728-746b-88de-0bbaf4783708	843	\\x7b2276223a312c226964223a2230316132303430332d353732382d373436622d383864652d306262616634373833373038222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323237365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4b8cd37496eeb662febd3fad46a7bf425826a0dee2a2cc7d2a6317870ddb5cca
3	01a20403-5728-7c7f-9b51-c43f9d13b588	847	\\x7b2276223a312c226964223a2230316132303430332d353732382d376337662d396235312d633433663964313362353838222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531323738315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4567b25d8d0ca09142b1dcad75164ea03468127f767f936c1443800ab423f3c7
3	01a20403-5729-7507-bbfc-0b59a0bbb04d	851	\\x7b2276223a312c226964223a2230316132303430332d353732392d373530372d626266632d306235396130626262303464222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333331345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2a84ec3068909f8f77abac24920905bad9e61dce95c24b64f8e470402d683587
3	01a20403-5729-7df0-a17a-a08df1d22097	855	\\x7b2276223a312c226964223a2230316132303430332d353732392d376466302d613137612d613038646631643232303937222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531333837315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x841a2bf6cf4d0d20626e04de580a43752c5b06a9d668904f720b1ce2aad95d6e
3	01a20403-572a-75fc-b2eb-fdc54c2ccd6d	859	\\x7b2276223a312c226964223a2230316132303430332d353732612d373566632d623265622d666463353463326363643664222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343337345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37f9ee70a0b5a24a7fc77d633a20293e93269f29034c8e8419bb2af791ed600c
3	01a20403-572a-7d86-a088-1b5b6d20ddfe	863	\\x7b2276223a312c226964223a2230316132303430332d353732612d376438362d613038382d316235623664323064646665222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531343834355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2b86d3c534551978cf576780c77d14b9a4c65d7aa574d7cc037a5d2a7850d641
3	01a20403-572b-7571-92e9-b7b123a5b319	867	\\x7b2276223a312c226964223a2230316132303430332d353732622d373537312d393265392d623762313233613562333139222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353334305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2187e4c9786ad328e9cb976015543f71a8280bd2ff041ca204271ce6a7ce83ed
3	01a20403-572b-7db3-bd14-94bb64b03f5c	871	\\x7b2276223a312c226964223a2230316132303430332d353732622d376462332d626431342d393462623634623033663563222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531353835365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3687889f162b6043e93e04aa2ec5a31b17d98bd0c1164dbf51dc17b6798c838c
3	01a20403-572c-75bf-a58c-25445c4ffbaa	875	\\x7b2276223a312c226964223a2230316132303430332d353732632d373562662d613538632d323534343563346666626161222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363335395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xde010a74eb55c78d1c3e0d92141d8cf38f5ba540b8e90d7f5c1f1616e7154f71
3	01a20403-572c-7dfc-a7fa-3c22e2b3eaf1	879	\\x7b2276223a312c226964223a2230316132303430332d353732632d376466632d613766612d336332326532623365616631222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531363837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xba8937da7c6bd5e63a5b824e5f0d3b55e10fb6a9f1b77e61722f75767be8f5c5
3	01a20403-572d-756d-9178-cf321f8d4fa1	883	\\x7b2276223a312c226964223a2230316132303430332d353732642d373536642d393137382d636633323166386434666131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531373333395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbc6e45a787fd239f423b9d389fac010bda87f3d511d3c4b6f1964254360d5f8a
3	01a20403-572e-7786-986f-5854cbfcd3af	887	\\x7b2276223a312c226964223a2230316132303430332d353732652d373738362d393836662d353835346362666364336166222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531383437305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa97d191cc99a50fb98c66f5b823843189556c0a088b0090ba5f22ef37c59d0ab
3	01a20403-572f-70a0-8884-2d500edc867f	891	\\x7b2276223a312c226964223a2230316132303430332d353732662d373061302d383838342d326435303065646338363766222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393033395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x02f54c2489f9d09f130e9590e90e286af8f8af2af15997996679fae58c921b6e
3	01a20403-572f-7913-94e8-65225463b9ec	895	\\x7b2276223a312c226964223a2230316132303430332d353732662d373931332d393465382d363532323534363362396563222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393536375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb64e0dd5e0b4ad50db96ca8d6ee072071350f573a01770437e36dca66f7c1e0c
3	01a20403-572f-7fec-be89-42b9149b7611	899	\\x7b2276223a312c226964223a2230316132303430332d353732662d376665632d626538392d343262393134396237363131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3531393939355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x710128e7ccaa4551b8bbe56e2f5da4fb2fc3ef1e2f1fd949df38cdb3fee53c45
3	01a20403-5730-7744-ae60-2371232cc5e2	903	\\x7b2276223a312c226964223a2230316132303430332d353733302d373734342d616536302d323337313233326363356532222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303435345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1eebb877fd1826e10219a998ff391d14cb304ce27c6552b49bbb4434feb4136d
3	01a20403-5730-7f54-8043-a0cc083fd208	907	\\x7b2276223a312c226964223a2230316132303430332d353733302d376635342d383034332d613063633038336664323038222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532303935385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x173972308da36a425ca9ef6858ea47cc1574ac0e9d030e682fed1bfe5035ed61
3	01a20403-5731-7852-ab7a-0124758f70cf	911	\\x7b2276223a312c226964223a2230316132303430332d353733312d373835322d616237612d303132343735386637306366222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532313532305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc302e245451451f664ec6809d6523a08ead2e591df579e04f4dca00bdc737b95
3	01a20403-5732-7094-92ed-07134023d7b3	915	\\x7b2276223a312c226964223a2230316132303430332d353733322d373039342d393265642d303731333430323364376233222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323033365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcc415f4dcb52266cb52796910901d1e22893d6882997764cdc6f5e78f5eaf072
3	01a20403-5732-78fe-92f0-d74efe4c519c	919	\\x7b2276223a312c226964223a2230316132303430332d353733322d373866652d393266302d643734656665346335313963222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532323536325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6f34a4af84a775c84b1b610b1726964a873a74f12d85265860a6355054806515
3	01a20403-5733-713c-935e-5ec36b019f00	923	\\x7b2276223a312c226964223a2230316132303430332d353733332d373133632d393335652d356563333662303139663030222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333037375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x22a5adafc56a03ecdf3211942e502577b25817f5699de230f91e42e655d8e516
3	01a20403-5733-798a-b427-a7da855f85a7	927	\\x7b2276223a312c226964223a2230316132303430332d353733332d373938612d623432372d613764613835356638356137222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532333539365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8884e5469d0e43ae846e5d2da67d4410e1e7f90639300a7a77a701981cd47116
3	01a20403-5734-71d8-8b8b-0ef5cd03aa96	931	\\x7b2276223a312c226964223a2230316132303430332d353733342d373164382d386238622d306566356364303361613936222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff19aec3b90f6d0dad4f920ac82984d801508ffb8fc61af2c542a0b4d67c009a
3	01a20403-5734-7996-8b6e-f4a74b060342	935	\\x7b2276223a312c226964223a2230316132303430332d353733342d373939362d386236652d663461373462303630333432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343539395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7a528dd6a107e4bef81033190729674725f1059f06337af07a1fc5786778790b
3	01a20403-5734-7b40-a555-d3db80b03107	936	\\x7b2276223a312c226964223a2230316132303430332d353733342d376234302d613535352d643364623830623033313037222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343730335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x612126efe45ac9fe50adfdacb59b19d4dbf20f78037c6fb75cc3cd33000a9794
3	01a20403-5735-7463-aa73-e673ebbee146	940	\\x7b2276223a312c226964223a2230316132303430332d353733352d373436332d616137332d653637336562626565313436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353237345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x467e194730221e7323160b6a8f0ad534e3b79c15ad830a071a9b48ecd7f9ba13
3	01a20403-5735-7cf2-bc69-1efcd89b45ac	944	\\x7b2276223a312c226964223a2230316132303430332d353733352d376366322d626336392d316566636438396234356163222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353830395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa0ff87ee65004737c7dbe07f2271f365ff69b0269ba6650913b06cbc1651ed9f
3	01a20403-5736-74c9-a08f-b5d3fece8950	948	\\x7b2276223a312c226964223a2230316132303430332d353733362d373463392d613038662d623564336665636538393530222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363239395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc0cdda0b6c7dcb0c4dccc47966a7d7e7f4752a67a2cfb6d846db9e8a93846e41
3	01a20403-5736-7cda-9289-8f4cef25664e	952	\\x7b2276223a312c226964223a2230316132303430332d353733362d376364612d393238392d386634636566323536363465222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363830335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfd6dd31139e6f2974c69d850055287251d1b686cbbb0506c835c88b75933ede2
3	01a20403-5737-7579-8bfe-5d0d82c78448	956	\\x7b2276223a312c226964223a2230316132303430332d353733372d373537392d386266652d356430643832633738343438222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373334325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x65ff3b67b760e28ac5ec11baac3e9927cc90e18816891d2625a82b63ae495d3f
3	01a20403-5737-7d48-a1dd-35edd2737540	960	\\x7b2276223a312c226964223a2230316132303430332d353733372d376434382d613164642d333565646432373337353430222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373833305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf581a3c89b5183c4905f3b11c1d37b9a308ff1b34aff1a459dc065878021a5f3
3	01a20403-5738-75e4-914d-af58ccadbe46	964	\\x7b2276223a312c226964223a2230316132303430332d353733382d373565342d393134642d616635386363616462653436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532383336385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb2003460992047f3e7831b043421cd31f9da65d1e40667aa29432db25e1700cf
3	01a20403-5739-7923-b84a-51b33edc57b3	968	\\x7b2276223a312c226964223a2230316132303430332d353733392d373932332d623834612d353162333365646335376233222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532393537315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x18e0c66b2cb79e22c000e6a655aef17710a68ddd8fdaed206f9a2282d7155d86
3	01a20403-573a-722e-a843-b9d9bfbc00a3	972	\\x7b2276223a312c226964223a2230316132303430332d353733612d373232652d613834332d623964396266626330306133222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303133365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x157767c0cf3219e98518e168c94400b3734a09dc2043843e5b04c49941b9fb7c
3	01a20403-573a-799e-ab80-3c3fce069bd6	976	\\x7b2276223a312c226964223a2230316132303430332d353733612d373939652d616238302d336333666365303639626436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303630315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x337e8ccf07dc517385e12246bd70e14859448b6a8a6988ec5aaea32bea5660f4
3	01a20403-573b-7361-9396-c2b58a8dd385	980	\\x7b2276223a312c226964223a2230316132303430332d353733622d373336312d393339362d633262353861386464333835222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313231315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfa327da1f594f1d0f32592dba675b1e553f817fe2c7e36ea4f70781e15a7dfc1
3	01a20403-573b-7ce2-8ab0-1f8c8f66306e	984	\\x7b2276223a312c226964223a2230316132303430332d353733622d376365322d386162302d316638633866363633303665222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313830355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x73b9b6767b7b8a284e1a3d6dc3030c3463f08ffde0cf3f3af99656f7ceff544f
3	01a20403-573c-763e-b86f-7ce365f75ca8	988	\\x7b2276223a312c226964223a2230316132303430332d353733632d373633652d623836662d376365333635663735636138222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533323339305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x05a43cb94bc4e00e86362c4876447a5d7dc546cdb888bedc655a39651309868f
3	01a20403-573d-70fe-8740-41027819c522	992	\\x7b2276223a312c226964223a2230316132303430332d353733642d373066652d383734302d343130323738313963353232222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333036325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb315ccf99ccbce0054e84e56ea3bc6bf56a2d9ca6a1f5d0304e0833db778887d
3	01a20403-573d-7a05-b204-2d2a5006ced7	996	\\x7b2276223a312c226964223a2230316132303430332d353733642d376130352d623230342d326432613530303663656437222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333632365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff1e648268d7981451ac131bfecc13400136af6ee7695193e8a857d8aa866291
3	01a20403-573e-7229-b66a-24b447c50d70	1000	\\x7b2276223a312c226964223a2230316132303430332d353733652d373232392d623636612d323462343437633530643730222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343133355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe452972ca646292e2c336d36a7ec1210b186448afcedc2ac76a3db2833da6e0e
3	01a20403-573e-79b7-8ec9-5155f3e29d8b	1004	\\x7b2276223a312c226964223a2230316132303430332d353733652d373962372d386563392d353135356633653239643862222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343630375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcd11fe8edb25d3a639b8d8d96319b68f8616c953086346dae89e9036c1705f1d
3	01a20403-573f-732c-8414-3c175c7179cc	1008	\\x7b2276223a312c226964223a2230316132303430332d353733662d373332632d383431342d336331373563373137396363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353139385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7875bedfc882294955b7e9e1dde62c1c7d269de41d917fc165b2af86e82cd4e0
3	01a20403-573f-7e2e-be29-439a31afc4f9	1012	\\x7b2276223a312c226964223a2230316132303430332d353733662d376532652d626532392d343339613331616663346639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353838365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x11e97382d3fb5aba69b0ade4ac41e922fdd33196ac051f0cd956ff20a5f53bc6
3	01a20403-5740-773c-b964-3a017273487e	1016	\\x7b2276223a312c226964223a2230316132303430332d353734302d373733632d623936342d336130313732373334383765222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363435325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeb0c531855bb1c1fcb306b181ffb9d8d5c7f233eb7ab343d148f2a83c02b7c59
3	01a20403-5740-7e7b-bae9-1fb18adfe046	1020	\\x7b2276223a312c226964223a2230316132303430332d353734302d376537622d626165392d316662313861646665303436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363930355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1da692c347764763884478d051bc622f1529e0005ff39629c0bc00afa0760de1
3	01a20403-5741-784a-8788-4798783cf91c	1024	\\x7b2276223a312c226964223a2230316132303430332d353734312d373834612d383738382d343739383738336366393163222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373531385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4dc35a5003ca209c9032f30946ee6ae1f2e34fb086aef30dd8c48aa5ee988112
3	01a20403-5742-70a4-ba3d-30aa67f32218	1028	\\x7b2276223a312c226964223a2230316132303430332d353734322d373061342d626133642d333061613637663332323138222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383034305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4f9ce1a19e8e5e4281240d90c559fbc379682f15241c6b2fdfa0a208efad0f77
3	01a20403-5742-7a77-9f24-66e6c0d0d340	1032	\\x7b2276223a312c226964223a2230316132303430332d353734322d376137372d396632342d363665366330643064333430222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383635345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8271c9133caaf31087f4269f4663889096834701b1a7e03e2bed4fbd4ddc92e3
3	01a20403-5743-715d-bbce-c18d856b3b42	1036	\\x7b2276223a312c226964223a2230316132303430332d353734332d373135642d626263652d633138643835366233623432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393038355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd0680f54757e53781c4595d1a7efd90a7860adc4ef0eb5ad27571d54594366ab
3	01a20403-5743-7b07-8bc1-be29c58e1b15	1040	\\x7b2276223a312c226964223a2230316132303430332d353734332d376230372d386263312d626532396335386531623135222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393638395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb832b4ba76d5da7381f3b4256686681d796b850feb7f43cbc0aa1153481951ef
3	01a20403-5744-75cf-8193-700244d0bee2	1044	\\x7b2276223a312c226964223a2230316132303430332d353734342d373563662d383139332d373030323434643062656532222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303336335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5360c6444513f057a0ff0d8349cec48e492fed9bcd907c7aa2c189190565a01f
3	01a20403-5744-7e57-a274-ec661ca53b02	1048	\\x7b2276223a312c226964223a2230316132303430332d353734342d376535372d613237342d656336363163613533623032222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303839365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb509f4ac11a7357fe912c21f1e56a44a1acae1cc984dbe5833b35db9cfae6309
3	01a20403-5745-77a2-83fd-7a5e4200af05	1052	\\x7b2276223a312c226964223a2230316132303430332d353734352d373761322d383366642d376135653432303061663035222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313437375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7d4a6e1278b825a77d5996d26e077642220e83f12c7c7a00db7fe27b4db63ace
3	01a20403-5745-7f48-bdbc-8c2382e85a58	1056	\\x7b2276223a312c226964223a2230316132303430332d353734352d376634382d626462632d386332333832653835613538222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313935355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7d939c04268de0cd3508250969062b1dab65439e8e7c8176e51e9ca1d68b6527
3	01a20403-5746-78c5-bbd0-1ad847b29ce6	1060	\\x7b2276223a312c226964223a2230316132303430332d353734362d373863352d626264302d316164383437623239636536222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323534385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xccdefee1ef7f7cae387ef64fd9ee93393821960765dfc6c39d605182704be07e
3	01a20403-5734-7d96-ad84-e3f0d52ed473	937	\\x7b2276223a312c226964223a2230316132303430332d353733342d376439362d616438342d653366306435326564343733222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343834395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xea4644d54cf831c8a009998960710d08ac9f065ba1c68fd650a67477d84bbb7a
3	01a20403-5735-7717-a6fe-aad05800e8cc	941	\\x7b2276223a312c226964223a2230316132303430332d353733352d373731372d613666652d616164303538303065386363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353434335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x97611b6897b510ad710f511b51c8a3a11acf7acdb6681a0662b1dfa1472f70e5
3	01a20403-5735-7f65-beca-c0ac133e0df9	945	\\x7b2276223a312c226964223a2230316132303430332d353733352d376636352d626563612d633061633133336530646639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353936325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8eb4c18cb1d3474a4015d8771a457f190a1513ac7d99cf161f0c996608d597f4
3	01a20403-5736-7730-9fe1-27d6035c8270	949	\\x7b2276223a312c226964223a2230316132303430332d353733362d373733302d396665312d323764363033356338323730222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363434395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5bf34ef79da9d675ff064550dc2c196365ab34eb0e631ddcfa1c27ab12c1ddc7
3	01a20403-5736-7f2c-b5e7-bb2f47f85759	953	\\x7b2276223a312c226964223a2230316132303430332d353733362d376632632d623565372d626232663437663835373539222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363934385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1555731d3e4162c2c88f325f8489f86232c9201e7fc1d34d5146129af2be85c9
3	01a20403-5737-7707-a14a-1603d02e0c39	957	\\x7b2276223a312c226964223a2230316132303430332d353733372d373730372d613134612d313630336430326530633339222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373433395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2bf21c280e87f285e8e63fe70b5d9687bf589e18e44de3379dca17a4273ef9fb
3	01a20403-5737-7ecd-94a3-aa4c57213b3c	961	\\x7b2276223a312c226964223a2230316132303430332d353733372d376563642d393461332d616134633537323133623363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373932355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb63a40a2bb7c76baa7b1bf55de875e31822696e49505bd0438794da03c7a5641
3	01a20403-5738-7faa-81d2-6164a24e5ae9	965	\\x7b2276223a312c226964223a2230316132303430332d353733382d376661612d383164322d363136346132346535616539222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532383937395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x30cd8ad3783e3a8025b34a3d1a9dbfb05c8c9d25021e945b7d687608d12e0838
3	01a20403-5739-7bbb-9590-c01b32270d7b	969	\\x7b2276223a312c226964223a2230316132303430332d353733392d376262622d393539302d633031623332323730643762222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532393733335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbdc9fe6c70a34e93e7b2a44d398469c6fd6c92f32d1d091971a5fe408e4e8061
3	01a20403-573a-73d8-9d9a-6d78ea04ee5b	973	\\x7b2276223a312c226964223a2230316132303430332d353733612d373364382d396439612d366437386561303465653562222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303234305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x792980f5317dc6940eb62be2bbb0cd691a7ded42aef28964d1e94f59c606e7b8
3	01a20403-573a-7b96-91cf-befb7df6f507	977	\\x7b2276223a312c226964223a2230316132303430332d353733612d376239362d393163662d626566623764663666353037222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303732345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2a6ceb2e156fa91781d82c69227112f750be62b07a6f664001f4827fc6514753
3	01a20403-573b-7619-9b09-670faaad2273	981	\\x7b2276223a312c226964223a2230316132303430332d353733622d373631392d396230392d363730666161616432323733222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313338315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf8d0d897661e79e3937798b9edd406b0b5f455e932177031b154ef63754879e5
3	01a20403-573b-7f03-9ad1-249baa48b7e9	985	\\x7b2276223a312c226964223a2230316132303430332d353733622d376630332d396164312d323439626161343862376539222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313933385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe38f37f8966fede0cb597cac964a0c3f7fac1b04b2c4f4fedde937976b73b032
3	01a20403-573c-7a21-b097-b11e34ec8f55	989	\\x7b2276223a312c226964223a2230316132303430332d353733632d376132312d623039372d623131653334656338663535222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533323633335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbe61de5f86f850f648b1bbacd38264c8355c6913428a0da22a5afa7405ed9f8a
3	01a20403-573d-72bd-b254-326763d84644	993	\\x7b2276223a312c226964223a2230316132303430332d353733642d373262642d623235342d333236373633643834363434222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333137315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa0d1044eece98c23c9569b60fbe42a6010e5b0a0cdca62f603e0a9f29b59c84c
3	01a20403-573d-7bc3-b0ed-fd1f5b89f0f1	997	\\x7b2276223a312c226964223a2230316132303430332d353733642d376263332d623065642d666431663562383966306631222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333733355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8ff3f69169d3788a97a2f9e732c0b98305fc5d1c850d1e8b891e0982c4c3151f
3	01a20403-573e-740d-a50c-33fbb1ba18f7	1001	\\x7b2276223a312c226964223a2230316132303430332d353733652d373430642d613530632d333366626231626131386637222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343235335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa831640ace861c1eda83c2a866c607a2a0a3869c4720820f59065786db456ce4
3	01a20403-573e-7bb7-ad2b-5903ec2087cd	1005	\\x7b2276223a312c226964223a2230316132303430332d353733652d376262372d616432622d353930336563323038376364222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343733325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x98cdf1ad82099b2d3260010df41e8533ce8770e80da21ccd7cd402b9b7057d10
3	01a20403-573f-74ee-9fed-a491cfce4c08	1009	\\x7b2276223a312c226964223a2230316132303430332d353733662d373465652d396665642d613439316366636534633038222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353330385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8e2613106b467e39c41ae116b79c7ffe1aeeb4b8cf887955277a07c51a28d97b
3	01a20403-573f-7fec-b411-fcd71a8fa48a	1013	\\x7b2276223a312c226964223a2230316132303430332d353733662d376665632d623431312d666364373161386661343861222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353939355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x732f3c0b9791b62ed53420b81df430685872d96f58753a2d6d8713324f0c7d57
3	01a20403-5740-78e2-8ed0-c0092b7e2843	1017	\\x7b2276223a312c226964223a2230316132303430332d353734302d373865322d386564302d633030393262376532383433222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363535355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x76f239df1a79af307f45d05fbc550fcadc3a04cffac639286fa4967f007f8ca6
3	01a20403-5741-7057-a5af-5e1aa809cdfc	1021	\\x7b2276223a312c226964223a2230316132303430332d353734312d373035372d613561662d356531616138303963646663222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373032315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb9924210d6e75d5f33a9ebedcdb660f223c3e7f1768c5a4e4bfb27a0eed831b5
3	01a20403-5741-7a7b-964e-ec12e7f10876	1025	\\x7b2276223a312c226964223a2230316132303430332d353734312d376137622d393634652d656331326537663130383736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373635355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf1c8f6649afbc70d5f509eab126272ca9fc8c8b8122fc7db03eadc379418dade
3	01a20403-5742-7284-ab8a-e0ee089f5c51	1029	\\x7b2276223a312c226964223a2230316132303430332d353734322d373238342d616238612d653065653038396635633531222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383135375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc33ac8cfea76d384a848089c187dc747a68036c19e52d3778183f73855eda4b1
3	01a20403-5742-7c3a-b2f1-f8ab8f82a529	1033	\\x7b2276223a312c226964223a2230316132303430332d353734322d376333612d623266312d663861623866383261353239222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383736345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdc8e5c6491abd8e6a50a4ba6ddb35835f98271410843c7bbc4bd8787b6a3b53f
3	01a20403-5743-745b-89b5-92b87ee95687	1037	\\x7b2276223a312c226964223a2230316132303430332d353734332d373435622d383962352d393262383765653935363837222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393237325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe8d053c3dd8dd027ab8ad06725ffec43e70a9e170a20e3b0eca17b01fe9e0463
3	01a20403-5743-7cb1-9374-f94e79dab306	1041	\\x7b2276223a312c226964223a2230316132303430332d353734332d376362312d393337342d663934653739646162333036222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393739335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe8448261a0d0ee14e22a78939b8f71a60cbdf41df10793f6404172edbaaef304
3	01a20403-5744-7786-bdf5-dbd04459b351	1045	\\x7b2276223a312c226964223a2230316132303430332d353734342d373738362d626466352d646264303434353962333531222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303437305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6934ba064e83f052e868a84c32a87c499179aeebbe5c4b7ffedf35d23cf47304
3	01a20403-5745-703e-ac1f-7198bd4ca7d2	1049	\\x7b2276223a312c226964223a2230316132303430332d353734352d373033652d616331662d373139386264346361376432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313031355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x42a4f2bcb2b5c0cc429721ef89a26ac257587c5eeb0a30c67ef1370387edefe8
3	01a20403-5745-79c7-935f-262930d6d576	1053	\\x7b2276223a312c226964223a2230316132303430332d353734352d373963372d393335662d323632393330643664353736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313631315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9fb40ecd311597f9d7c4dd56d77a87c84a765de1f791bed7c9b042c30d10cd35
3	01a20403-5746-710b-a372-951e275052f0	1057	\\x7b2276223a312c226964223a2230316132303430332d353734362d373130622d613337322d393531653237353035326630222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323036355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x51f311154ba299d9b4d385b14646b77716dc7d49bd401ca68f0b4c33ffa1f729
3	01a20403-5746-7b75-ad01-e09df53c7c55	1061	\\x7b2276223a312c226964223a2230316132303430332d353734362d376237352d616430312d653039646635336337633535222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323731365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc6eef2abaccb1ee26d13cac922a80108ff0ee3832d1b11cc65bf23ca4c27e735
3	01a20403-5734-7f8e-bed4-f252b0021a5e	938	\\x7b2276223a312c226964223a2230316132303430332d353733342d376638652d626564342d663235326230303231613565222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532343937325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6e349d45be6ef252fd934e7a7ce3eebce6476c49de2c8961925034d5360205a6
3	01a20403-5735-7907-b951-97edecef50bb	942	\\x7b2276223a312c226964223a2230316132303430332d353733352d373930372d623935312d393765646563656635306262222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353536345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9d061a6077fc938734ccf7a56c942e232e7a180202ed70b09ce9e2f2fe945188
3	01a20403-5736-70e2-956e-5b4a3919419a	946	\\x7b2276223a312c226964223a2230316132303430332d353733362d373065322d393536652d356234613339313934313961222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363035355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaa947f77d14830df88364fe6a399c88697884f1fb13332e27c79a4f0e2445466
3	01a20403-5736-78ad-bfbe-18cc36a4c18c	950	\\x7b2276223a312c226964223a2230316132303430332d353733362d373861642d626662652d313863633336613463313863222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363534325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x46efd165e861754733c0ebae40168ff9b2513c19eede9a59e255939183c759b8
3	01a20403-5737-718a-96ad-ac29fda0c889	954	\\x7b2276223a312c226964223a2230316132303430332d353733372d373138612d393661642d616332396664613063383839222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373039365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5e15c91b01726790cadc00359d25030b678534f0d85a430eed6127db44e74f81
3	01a20403-5737-795d-8136-09866809a03f	958	\\x7b2276223a312c226964223a2230316132303430332d353733372d373935642d383133362d303938363638303961303366222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373538355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8e0a838af5fb3667c51d4d9ead5ae7ccd0385558d82f0a61d16c670a390337aa
3	01a20403-5738-7140-b9d7-0a74dfcf6aa1	962	\\x7b2276223a312c226964223a2230316132303430332d353733382d373134302d623964372d306137346466636636616131222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532383037385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe92b92d5c5fbc9ed98b8e8a212449745ec50ceb3684fed5ac8c0f176e4f92bd7
3	01a20403-5739-734c-a773-1536358b9f5b	966	\\x7b2276223a312c226964223a2230316132303430332d353733392d373334632d613737332d313533363335386239663562222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532393230365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4cb494af4bf4de191d6bc9277f9c254b68049716e6c67d45bde7cb778fbf3abd
3	01a20403-5739-7e4a-bff4-3e57bf31cd74	970	\\x7b2276223a312c226964223a2230316132303430332d353733392d376534612d626666342d336535376266333163643734222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532393839335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf72d4e80b28b1e60358f7b9c1ad0589ad26c0a015487aad9ea1ade81ca3faef0
3	01a20403-573a-75af-affa-a14ac7da94d2	974	\\x7b2276223a312c226964223a2230316132303430332d353733612d373561662d616666612d613134616337646139346432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303335355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x62995ac799102df66807fcb2788498a3115e685607c6da73f6c83f791df2b4b4
3	01a20403-573a-7e67-8416-48e0c2b55488	978	\\x7b2276223a312c226964223a2230316132303430332d353733612d376536372d383431362d343865306332623535343838222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303930305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x10c5e8b229f88ee4d3f7f008832a1e8f58899179a83051f6210898759860dee1
3	01a20403-573b-78fa-9313-b1efca846f21	982	\\x7b2276223a312c226964223a2230316132303430332d353733622d373866612d393331332d623165666361383436663231222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313536315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd48f5f51e02f75cfa38d5396ec37605c0095822f9b1c14edcbe0cd867239e50e
3	01a20403-573c-710f-902e-6f0a5def86f9	986	\\x7b2276223a312c226964223a2230316132303430332d353733632d373130662d393032652d366630613564656638366639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533323036365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8bc5583e33a2382316153e1dfa1a36a1bf4543d9137f8802c93c022580fbce52
3	01a20403-573c-7cc1-bd44-77ae97409256	990	\\x7b2276223a312c226964223a2230316132303430332d353733632d376363312d626434342d373761653937343039323536222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533323739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2a35c86a18fb88cdb50865de60d2863f4d687f68510ea899e281d32c92a16f98
3	01a20403-573d-7517-863f-7c70a9542924	994	\\x7b2276223a312c226964223a2230316132303430332d353733642d373531372d383633662d376337306139353432393234222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333331385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x80fcf59fb7d63dcd3312caa6c1458bb8e2f8302961779e34868b8a2c72f4bd4b
3	01a20403-573d-7e46-9c25-4c52b0f228f1	998	\\x7b2276223a312c226964223a2230316132303430332d353733642d376534362d396332352d346335326230663232386631222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333839325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2d1184104131a73673b64de2e0620dd76e947b9847933cc04c5f9c3d0294dc21
3	01a20403-573e-75ec-9e2a-7421fb1f33d9	1002	\\x7b2276223a312c226964223a2230316132303430332d353733652d373565632d396532612d373432316662316633336439222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343337305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf049423edaa055598f302d7f4e276fea42eeb525052ad144fd4a159c8c5aac61
3	01a20403-573e-7e19-a766-03d88f622601	1006	\\x7b2276223a312c226964223a2230316132303430332d353733652d376531392d613736362d303364383866363232363031222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343838315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6d3cc4535158fbd2687ee02d2eac138ea7a9989998b2aa60c91f63423adda96a
3	01a20403-573f-7796-91e2-366e28c69186	1010	\\x7b2276223a312c226964223a2230316132303430332d353733662d373739362d393165322d333636653238633639313836222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353437345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x44e1ee0a10ee20adc4bb33a7194021fa3713013cf4b017740bdf7af4a274729d
3	01a20403-5740-72a0-bb63-1ab589c970fd	1014	\\x7b2276223a312c226964223a2230316132303430332d353734302d373261302d626236332d316162353839633937306664222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363136345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1d4e40d93e5ce7eeef89faefd43924f295fc187413670558ac075e13b4a126e7
3	01a20403-5740-7a88-96c6-e42abd5d3f2d	1018	\\x7b2276223a312c226964223a2230316132303430332d353734302d376138382d393663362d653432616264356433663264222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363635385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb29d65b3ab3a5aca4c4aff7405ba1cb9f8e4986412e48f36f939dbaeb6936e50
3	01a20403-5741-72da-97b9-bd033c7552ba	1022	\\x7b2276223a312c226964223a2230316132303430332d353734312d373264612d393762392d626430333363373535326261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373137385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc7edd46379f66c96549254685cefddba6c395fadc008ba835749baa9b59e8d97
3	01a20403-5741-7c52-b858-8de65ed201ec	1026	\\x7b2276223a312c226964223a2230316132303430332d353734312d376335322d623835382d386465363565643230316563222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373737305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4c8c7a0b1da14605b432ded51f12aa1085f975ffb9a08f6ee8876844f70f5b4d
3	01a20403-5742-7473-abe1-cd54a9390485	1030	\\x7b2276223a312c226964223a2230316132303430332d353734322d373437332d616265312d636435346139333930343835222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383237385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xab84f53d1f158cf9ed64807e13d9164140805de3be332c560d93e0336cb9592c
3	01a20403-5742-7dbf-af7d-ffd19c8414e7	1034	\\x7b2276223a312c226964223a2230316132303430332d353734322d376462662d616637642d666664313963383431346537222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383835395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd00d143c7f568d938bd540de08311549c6a9fd580cd6d4d93ef8b313236b4bb9
3	01a20403-5743-762e-9b94-eceea97acee8	1038	\\x7b2276223a312c226964223a2230316132303430332d353734332d373632652d396239342d656365656139376163656538222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393338365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3298f28e0172ee170bf6a58532a1946269b583a4ccf5562bc44d89099fdc4feb
3	01a20403-5743-7f8e-b8ec-5326e43721ad	1042	\\x7b2276223a312c226964223a2230316132303430332d353734332d376638652d623865632d353332366534333732316164222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393937325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x128e5f93393c72254fe5e766f3d9d898b73726319689fa64ef9339f3a7fa2203
3	01a20403-5744-798e-aa4b-fd03298a47ba	1046	\\x7b2276223a312c226964223a2230316132303430332d353734342d373938652d616134622d666430333239386134376261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303539375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9458771cfaae0bf6799d34a2397631acf22cf73a8c67194b5261f63346ba698a
3	01a20403-5745-72d1-a749-4920150346be	1050	\\x7b2276223a312c226964223a2230316132303430332d353734352d373264312d613734392d343932303135303334366265222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313137365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf3c5b982d27d67ea5f4841a8673939797cab77aa94d69c6750e50b50747399c6
3	01a20403-5745-7b7d-8508-e87104e19071	1054	\\x7b2276223a312c226964223a2230316132303430332d353734352d376237642d383530382d653837313034653139303731222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313731385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x815fb3b705bfe752c0fada6bbb272d59e484b5b7303c992adad8cbae8a02eb7a
3	01a20403-5746-7344-9ef7-7d68881e27cb	1058	\\x7b2276223a312c226964223a2230316132303430332d353734362d373334342d396566372d376436383838316532376362222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323230345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf6052e3e2b55f0e6b3a3227776e6cf11f2b64d74e50e0e29e1ea48b1ddf1ae16
3	01a20403-5746-7d8a-ba1a-45320ac3d138	1062	\\x7b2276223a312c226964223a2230316132303430332d353734362d376438612d626131612d343533323061633364313338222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323834365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1c64dd71ca75e7ec51d03a6ca0d684da5f861b3bc38a6e3af90f278e0a8a32a8
3	01a20403-5735-7211-9886-60362fccf0f1	939	\\x7b2276223a312c226964223a2230316132303430332d353733352d373231312d393838362d363033363266636366306631222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353132395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8b9e91752cbfa50c9bb5020f5daf370954437f8d541acd2a9bce7a6101d65c43
3	01a20403-5735-7b75-89ac-85e92b54c694	943	\\x7b2276223a312c226964223a2230316132303430332d353733352d376237352d383961632d383565393262353463363934222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532353731365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37717e4de7b2975ad2fdface7999a52c10fce2e56c67f25d6ee171ac7f593438
3	01a20403-5736-7348-87b2-29a92e902a8d	947	\\x7b2276223a312c226964223a2230316132303430332d353733362d373334382d383762322d323961393265393032613864222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363230355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x02840a6d090cc3bff0d8cfcb07b637d6006c58ab837b07084bd2bc905f60a032
3	01a20403-5736-7aa4-9d19-086bfc23e7ed	951	\\x7b2276223a312c226964223a2230316132303430332d353733362d376161342d396431392d303836626663323365376564222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532363636355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x230e5320421482c009efc10a5ae7dbddb0d9eb90484d7ac9e821192063a688d4
3	01a20403-5737-730f-8552-a007909da902	955	\\x7b2276223a312c226964223a2230316132303430332d353733372d373330662d383535322d613030373930396461393032222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373139315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4a5025b81b1f497e615ffed59f6195b789c4ee2e22b281f3b6df128a3635f574
3	01a20403-5737-7ade-b4a8-7a8c03821603	959	\\x7b2276223a312c226964223a2230316132303430332d353733372d376164652d623461382d376138633033383231363033222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532373637395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb7711255670571f784b4f863f0c6735da5aa795964fb9d6e9f3bb092ff670a67
3	01a20403-5738-731b-8088-f546d5040e14	963	\\x7b2276223a312c226964223a2230316132303430332d353733382d373331622d383038382d663534366435303430653134222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532383139345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x552cdcf203bbf1f2a2e4c79f61b06ce928e4861aebcd752fb5f25a3333ecd201
3	01a20403-5739-76ad-87c7-38b03a1d000c	967	\\x7b2276223a312c226964223a2230316132303430332d353733392d373661642d383763372d333862303361316430303063222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532393431375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5fb36513f5687a5b540e011d2adb5127733ce73574a1651231c4d52da8fe44b
3	01a20403-5739-7ff0-ac95-a56f65213c5f	971	\\x7b2276223a312c226964223a2230316132303430332d353733392d376666302d616339352d613536663635323133633566222c2274696d65223a22323032362d31312d32325431363a30373a33372e3532393939365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4f863afae6133bd96784dabb3fefce4f825f113316382b130ecd84b4d752442f
3	01a20403-573a-780d-85ad-87613c6f1781	975	\\x7b2276223a312c226964223a2230316132303430332d353733612d373830642d383561642d383736313363366631373831222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533303530335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7b364fd45c703c42ceeb3b1e9b8bddb32facf96a774ffaa9e9f5cfa007de28ab
3	01a20403-573b-7025-8d63-0acc98ec2f91	979	\\x7b2276223a312c226964223a2230316132303430332d353733622d373032352d386436332d306163633938656332663931222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313030395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xae6124757cf589360051685f2849e630598905c78300f9845b9081a48f909fd7
3	01a20403-573b-7ae6-a1cf-265129682b69	983	\\x7b2276223a312c226964223a2230316132303430332d353733622d376165362d613163662d323635313239363832623639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533313638315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1b61438cf4626c5911aef5615cb6c69cae306aa4bfbab6e325c8e28eebcd9f9b
3	01a20403-573c-739a-a580-6da665f95425	987	\\x7b2276223a312c226964223a2230316132303430332d353733632d373339612d613538302d366461363635663935343235222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533323232355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3769ebfc7fe899dc5264774d95fb75a64440164675e623916dc1bb241d69db98
3	01a20403-573c-7e63-8a57-ba25fe7f5e9e	991	\\x7b2276223a312c226964223a2230316132303430332d353733632d376536332d386135372d626132356665376635653965222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533323839395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7191f335866c5bdacdac6376c12b7a8617c0202cbdd94ee2099dd5af263edeb2
3	01a20403-573d-77e0-8188-95032b23b2ae	995	\\x7b2276223a312c226964223a2230316132303430332d353733642d373765302d383138382d393530333262323362326165222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333439325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x62b526277a0ed277ccd86240d9f992506c98ce986cd7dd25b140482a48a803d1
3	01a20403-573d-7ff4-bfb9-c665d2e5ef98	999	\\x7b2276223a312c226964223a2230316132303430332d353733642d376666342d626662392d633636356432653565663938222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533333939375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x341c576a7f59c53e286463d93dec18ef319d6ebe5e54a71fac92b95a585db93d
3	01a20403-573e-7805-991a-5dbca100801e	1003	\\x7b2276223a312c226964223a2230316132303430332d353733652d373830352d393931612d356462636131303038303165222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533343530315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a4eae8a90514409f82dbc81458c69d991b79dae09c767b005460a24cb4df136
3	01a20403-573f-70ad-9bcf-883e26319ae9	1007	\\x7b2276223a312c226964223a2230316132303430332d353733662d373061642d396263662d383833653236333139616539222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353034325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x43592b28bff99b0bf24de85c558b9828196a97ca36a9a59b0810a4f980df86af
3	01a20403-573f-7b59-9489-82a2a8116fb5	1011	\\x7b2276223a312c226964223a2230316132303430332d353733662d376235392d393438392d383261326138313136666235222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533353730395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x768eb4926abec1cec669f3a3ff84c567d8f4a7002e0ba0aa9d702ff6415ff39f
3	01a20403-5740-75aa-89b7-4355f4815156	1015	\\x7b2276223a312c226964223a2230316132303430332d353734302d373561612d383962372d343335356634383135313536222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363335345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbf68430419410730a20c4681af25f3f63bafe803ea39ca6dd874f6e07a26d1fd
3	01a20403-5740-7bcb-8f25-7ae114fa2888	1019	\\x7b2276223a312c226964223a2230316132303430332d353734302d376263622d386632352d376165313134666132383838222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363733375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc596e7666336c5414eb50be61275d7ffa4efbc2698f9e1b02e6976b67729cda3
3	01a20403-5741-74c1-8229-d0d50c168c38	1023	\\x7b2276223a312c226964223a2230316132303430332d353734312d373463312d383232392d643064353063313638633338222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373239375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0e38251db8cd931ab08b69ac58b48552f961d2eb9b5ec92d613501580d1dc363
3	01a20403-5741-7dec-a282-c819728e4abb	1027	\\x7b2276223a312c226964223a2230316132303430332d353734312d376465632d613238322d633831393732386534616262222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373837305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe126a7b06c6108f28a5f5b89758cd40aaa98c5f71aace89c04f0d60340ea9f10
3	01a20403-5742-7863-b260-f8374de89469	1031	\\x7b2276223a312c226964223a2230316132303430332d353734322d373836332d623236302d663833373464653839343639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383532345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbca23653964561d6315d9a468f59185681a01a2cb8cf227d6a4173cda28a5488
3	01a20403-5742-7f48-8514-188f7ae94bb6	1035	\\x7b2276223a312c226964223a2230316132303430332d353734322d376634382d383531342d313838663761653934626236222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383935355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x435f3f05de2fe9ebbe90fbe5c3e231639cde6b9a1e29c40a168170c127363f5a
3	01a20403-5743-7832-a27a-749b37ca751d	1039	\\x7b2276223a312c226964223a2230316132303430332d353734332d373833322d613237612d373439623337636137353164222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393531325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x88fbdcf806ecbb9f2e4f627f147215cf4042289f8bcd00b335eb8dc698241179
3	01a20403-5744-7327-b41a-570f0edf8112	1043	\\x7b2276223a312c226964223a2230316132303430332d353734342d373332372d623431612d353730663065646638313132222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303139375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x32a67b8bd3c1a9c68fdb80d5cc4dad54ae56902160e68ddbdd58e4fc5df603fc
3	01a20403-5744-7b9a-92aa-9c3e8a229c1b	1047	\\x7b2276223a312c226964223a2230316132303430332d353734342d376239612d393261612d396333653861323239633162222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303732355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x45738ce183d28e2e3b3520e1e19e4197b55b62ec0ad110491225a24f944ae456
3	01a20403-5745-74ad-8bf6-6019af774f72	1051	\\x7b2276223a312c226964223a2230316132303430332d353734352d373461642d386266362d363031396166373734663732222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313239325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe89679c9cef9bbff133de0067d01a4754aa6afc65146a1ce4c6252f0a6d26a07
3	01a20403-5745-7cb1-b622-66cc68ffb46c	1055	\\x7b2276223a312c226964223a2230316132303430332d353734352d376362312d623632322d363663633638666662343663222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313739335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x22f9a3332e5986cb81d2640722f52b2bb656aeeaea8261a7f2665dd93d710dc6
3	01a20403-5746-76d5-b385-e69403248ef3	1059	\\x7b2276223a312c226964223a2230316132303430332d353734362d373664352d623338352d653639343033323438656633222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323432375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8317daabcde0c7200e24a2c7cecb5c392a31e8b49ecbe96ed873f95723bebe87
3	01a20403-5746-7f7d-8bb2-744ceb9bd8cc	1063	\\x7b2276223a312c226964223a2230316132303430332d353734362d376637642d386262322d373434636562396264386363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323936385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe128e40bce0e67125242f121ce32f4fcf69fc935e1cd3614b1c5f929ee2ade95
3	01a20403-5747-724e-bfac-feb5f16c1998	1064	\\x7b2276223a312c226964223a2230316132303430332d353734372d373234652d626661632d666562356631366331393938222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333134345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc61c70a02aaf0cd91e6b5591342d5d70144f53baaf246eba808e71c2b4304c45
3	01a20403-5747-7f40-aaf5-e1685717516a	1068	\\x7b2276223a312c226964223a2230316132303430332d353734372d376634302d616166352d653136383537313735313661222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333935335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x32ea57105aaa0892ab627023dff3d9d997d702d9fd3813848bc8ec6dfb7f1628
3	01a20403-5748-788c-8a5d-13ea3b59a4f7	1072	\\x7b2276223a312c226964223a2230316132303430332d353734382d373838632d386135642d313365613362353961346637222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343533345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc3526d7ce448b928475e1b801968f5cc461aaacb93e6a163e578919e7640583a
3	01a20403-5748-7fd3-86de-3bf6d3dc5e89	1076	\\x7b2276223a312c226964223a2230316132303430332d353734382d376664332d383664652d336266366433646335653839222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343938395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4301cd5a21dfd4bfe68d08dd5fa79cbf6b76782a5dcdac3012b062df67c56ae6
3	01a20403-5747-74de-977e-4684b72cbdb0	1065	\\x7b2276223a312c226964223a2230316132303430332d353734372d373464652d393737652d343638346237326362646230222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333330345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcc3579ee20a3f7e160c9e109ae4881ca10c6fc3d7659c2b09d1b7f9af5930285
3	01a20403-5748-7113-a569-c90009ba7ac0	1069	\\x7b2276223a312c226964223a2230316132303430332d353734382d373131332d613536392d633930303039626137616330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343036375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4890769cf561ae37ed236647a57ff0629c100e3287ffd6f948bd85fd84189f70
3	01a20403-5748-7a98-9775-24d95a73fb67	1073	\\x7b2276223a312c226964223a2230316132303430332d353734382d376139382d393737352d323464393561373366623637222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343636325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7b5f53ebba61494284bf45680e5af3b9d4678e31d1ab66055cd6a517f0873d30
3	01a20403-5749-718e-a1c3-7d1950bddbf3	1077	\\x7b2276223a312c226964223a2230316132303430332d353734392d373138652d613163332d376431393530626464626633222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534353039375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3d79026d4c8aeb253aaf7e98ab5a6e59a7d3fd36b97d0ef063e060dcc3bb3671
3	01a20403-5747-77f4-b1d7-7a3bccd3ad1e	1066	\\x7b2276223a312c226964223a2230316132303430332d353734372d373766342d623164372d376133626363643361643165222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333439375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd1b14b211146d46da1cb3425778514b443a02850db083f5ff9ac668e0a4e0e7f
3	01a20403-5748-73cb-90cd-025d25019076	1070	\\x7b2276223a312c226964223a2230316132303430332d353734382d373363622d393063642d303235643235303139303736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343233375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0c892a76baa42fc88f636e264a45f3e4db1a61e8704a019275f83ac31eeb63a3
3	01a20403-5748-7c84-8f03-33e17ffb6b69	1074	\\x7b2276223a312c226964223a2230316132303430332d353734382d376338342d386630332d333365313766666236623639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343738325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6c88f968260727f790fbc26f5c01289d4fd5d322e492803d46a8b4f960819250
3	01a20403-5749-7432-934b-58cf77ade5af	1078	\\x7b2276223a312c226964223a2230316132303430332d353734392d373433322d393334622d353863663737616465356166222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534353236325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2edbd435b60a2e5751715a138a47a9b2a201e9c93a32e3a5632301b178289a40
3	01a20403-5747-7c88-bca9-1b98d376a6a0	1067	\\x7b2276223a312c226964223a2230316132303430332d353734372d376338382d626361392d316239386433373661366130222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333738335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2bdf4c176225c675ac361eacca0f5b7322dd1210e2e0520d138d00ee52054308
3	01a20403-5748-76a8-835a-536cb9d838c9	1071	\\x7b2276223a312c226964223a2230316132303430332d353734382d373661382d383335612d353336636239643833386339222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343431365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1dea550cf248471f7c00d427d06c7f9d05833d79b2bef4e4913f95f73ee35f9c
3	01a20403-5748-7e7b-9a3e-0378b8f0411b	1075	\\x7b2276223a312c226964223a2230316132303430332d353734382d376537622d396133652d303337386238663034313162222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343930355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3639cc68439cfc7bc85060cc7ab1e1b558d51d2822ba9f7f619ad55b060f71a7
3	01a20403-5749-769c-b55b-c395ba803ce7	1079	\\x7b2276223a312c226964223a2230316132303430332d353734392d373639632d623535622d633339356261383033636537222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534353431335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3de13f58c2f22fb1941c9fc965ead5d357eb4ae6a92ed23e9ba3280a5118f5fa
3	01a20403-5774-72bd-8191-4b1fe6d14aa3	1084	\\x7b2276223a312c226964223a2230316132303430332d353737342d373262642d383139312d346231666536643134616133222c2274696d65223a22323032362d31312d32325431363a30373a33372e3538383137315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc958fbcffedffe5d3bb13bc72890ff4f46f7f99c080547b6b8e66c19b0fc6bcd
3	01a20403-5775-7a84-8cad-890fc3152da3	1085	\\x7b2276223a312c226964223a2230316132303430332d353737352d376138342d386361642d383930666333313532646133222c2274696d65223a22323032362d31312d32325431363a30373a33372e3538393635375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x27bd82964e93c9e9e72760f912e83d17b04cf760dbd7d757e61d87f8da425515
\.


--
-- Data for Name: log_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_key (epoch, public, since, until, mac) FROM stdin;
1	\\xd1b272a8b4acebcd8165008d06117a0917f1d4dda5d8b8394916180fb3b54ec6	2026-11-22 16:07:36.970854+00	\N	\\x0ffe26fd49dec92731116e25e144e5ccaabef4cb8773bfdb489aa60c6dee2ccc
\.


--
-- Data for Name: log_refused; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_refused (id, leaf, seen) FROM stdin;
\.


--
-- Data for Name: log_segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_segment (idx, first, last, root) FROM stdin;
\.


--
-- Data for Name: log_tail; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_tail ("position", leaf, terms) FROM stdin;
256	\\x7b2276223a312c226964223a2230316132303430332d353734302d376138382d393663362d653432616264356433663264222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363635385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
257	\\x7b2276223a312c226964223a2230316132303430332d353734302d376263622d386632352d376165313134666132383838222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363733375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
258	\\x7b2276223a312c226964223a2230316132303430332d353734302d376537622d626165392d316662313861646665303436222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533363930355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
259	\\x7b2276223a312c226964223a2230316132303430332d353734312d373035372d613561662d356531616138303963646663222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373032315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
260	\\x7b2276223a312c226964223a2230316132303430332d353734312d373264612d393762392d626430333363373535326261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373137385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
261	\\x7b2276223a312c226964223a2230316132303430332d353734312d373463312d383232392d643064353063313638633338222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373239375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
262	\\x7b2276223a312c226964223a2230316132303430332d353734312d373834612d383738382d343739383738336366393163222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373531385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
263	\\x7b2276223a312c226964223a2230316132303430332d353734312d376137622d393634652d656331326537663130383736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373635355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
264	\\x7b2276223a312c226964223a2230316132303430332d353734312d376335322d623835382d386465363565643230316563222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373737305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
265	\\x7b2276223a312c226964223a2230316132303430332d353734312d376465632d613238322d633831393732386534616262222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533373837305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
266	\\x7b2276223a312c226964223a2230316132303430332d353734322d373061342d626133642d333061613637663332323138222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383034305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
267	\\x7b2276223a312c226964223a2230316132303430332d353734322d373238342d616238612d653065653038396635633531222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383135375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
268	\\x7b2276223a312c226964223a2230316132303430332d353734322d373437332d616265312d636435346139333930343835222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383237385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
269	\\x7b2276223a312c226964223a2230316132303430332d353734322d373836332d623236302d663833373464653839343639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383532345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
270	\\x7b2276223a312c226964223a2230316132303430332d353734322d376137372d396632342d363665366330643064333430222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383635345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
271	\\x7b2276223a312c226964223a2230316132303430332d353734322d376333612d623266312d663861623866383261353239222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383736345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
272	\\x7b2276223a312c226964223a2230316132303430332d353734322d376462662d616637642d666664313963383431346537222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383835395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
273	\\x7b2276223a312c226964223a2230316132303430332d353734322d376634382d383531342d313838663761653934626236222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533383935355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
274	\\x7b2276223a312c226964223a2230316132303430332d353734332d373135642d626263652d633138643835366233623432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393038355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
275	\\x7b2276223a312c226964223a2230316132303430332d353734332d373435622d383962352d393262383765653935363837222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393237325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
276	\\x7b2276223a312c226964223a2230316132303430332d353734332d373632652d396239342d656365656139376163656538222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393338365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
277	\\x7b2276223a312c226964223a2230316132303430332d353734332d373833322d613237612d373439623337636137353164222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393531325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
278	\\x7b2276223a312c226964223a2230316132303430332d353734332d376230372d386263312d626532396335386531623135222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393638395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
279	\\x7b2276223a312c226964223a2230316132303430332d353734332d376362312d393337342d663934653739646162333036222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393739335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
280	\\x7b2276223a312c226964223a2230316132303430332d353734332d376638652d623865632d353332366534333732316164222c2274696d65223a22323032362d31312d32325431363a30373a33372e3533393937325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
281	\\x7b2276223a312c226964223a2230316132303430332d353734342d373332372d623431612d353730663065646638313132222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303139375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
282	\\x7b2276223a312c226964223a2230316132303430332d353734342d373563662d383139332d373030323434643062656532222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303336335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
283	\\x7b2276223a312c226964223a2230316132303430332d353734342d373738362d626466352d646264303434353962333531222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303437305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
284	\\x7b2276223a312c226964223a2230316132303430332d353734342d373938652d616134622d666430333239386134376261222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303539375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
285	\\x7b2276223a312c226964223a2230316132303430332d353734342d376239612d393261612d396333653861323239633162222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303732355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
286	\\x7b2276223a312c226964223a2230316132303430332d353734342d376535372d613237342d656336363163613533623032222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534303839365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
287	\\x7b2276223a312c226964223a2230316132303430332d353734352d373033652d616331662d373139386264346361376432222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313031355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
288	\\x7b2276223a312c226964223a2230316132303430332d353734352d373264312d613734392d343932303135303334366265222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313137365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
289	\\x7b2276223a312c226964223a2230316132303430332d353734352d373461642d386266362d363031396166373734663732222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313239325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
290	\\x7b2276223a312c226964223a2230316132303430332d353734352d373761322d383366642d376135653432303061663035222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313437375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
291	\\x7b2276223a312c226964223a2230316132303430332d353734352d373963372d393335662d323632393330643664353736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313631315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
292	\\x7b2276223a312c226964223a2230316132303430332d353734352d376237642d383530382d653837313034653139303731222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313731385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
293	\\x7b2276223a312c226964223a2230316132303430332d353734352d376362312d623632322d363663633638666662343663222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313739335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
294	\\x7b2276223a312c226964223a2230316132303430332d353734352d376634382d626462632d386332333832653835613538222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534313935355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
295	\\x7b2276223a312c226964223a2230316132303430332d353734362d373130622d613337322d393531653237353035326630222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323036355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
296	\\x7b2276223a312c226964223a2230316132303430332d353734362d373334342d396566372d376436383838316532376362222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323230345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
297	\\x7b2276223a312c226964223a2230316132303430332d353734362d373664352d623338352d653639343033323438656633222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323432375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
298	\\x7b2276223a312c226964223a2230316132303430332d353734362d373863352d626264302d316164383437623239636536222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323534385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
299	\\x7b2276223a312c226964223a2230316132303430332d353734362d376237352d616430312d653039646635336337633535222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323731365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
300	\\x7b2276223a312c226964223a2230316132303430332d353734362d376438612d626131612d343533323061633364313338222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323834365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
301	\\x7b2276223a312c226964223a2230316132303430332d353734362d376637642d386262322d373434636562396264386363222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534323936385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
302	\\x7b2276223a312c226964223a2230316132303430332d353734372d373234652d626661632d666562356631366331393938222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333134345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
303	\\x7b2276223a312c226964223a2230316132303430332d353734372d373464652d393737652d343638346237326362646230222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333330345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
304	\\x7b2276223a312c226964223a2230316132303430332d353734372d373766342d623164372d376133626363643361643165222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333439375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
305	\\x7b2276223a312c226964223a2230316132303430332d353734372d376338382d626361392d316239386433373661366130222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333738335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
306	\\x7b2276223a312c226964223a2230316132303430332d353734372d376634302d616166352d653136383537313735313661222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534333935335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
307	\\x7b2276223a312c226964223a2230316132303430332d353734382d373131332d613536392d633930303039626137616330222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343036375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
308	\\x7b2276223a312c226964223a2230316132303430332d353734382d373363622d393063642d303235643235303139303736222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343233375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
309	\\x7b2276223a312c226964223a2230316132303430332d353734382d373661382d383335612d353336636239643833386339222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343431365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
310	\\x7b2276223a312c226964223a2230316132303430332d353734382d373838632d386135642d313365613362353961346637222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343533345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
311	\\x7b2276223a312c226964223a2230316132303430332d353734382d376139382d393737352d323464393561373366623637222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343636325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
312	\\x7b2276223a312c226964223a2230316132303430332d353734382d376338342d386630332d333365313766666236623639222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343738325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
313	\\x7b2276223a312c226964223a2230316132303430332d353734382d376537622d396133652d303337386238663034313162222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343930355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
314	\\x7b2276223a312c226964223a2230316132303430332d353734382d376664332d383664652d336266366433646335653839222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534343938395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
315	\\x7b2276223a312c226964223a2230316132303430332d353734392d373138652d613163332d376431393530626464626633222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534353039375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
316	\\x7b2276223a312c226964223a2230316132303430332d353734392d373433322d393334622d353863663737616465356166222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534353236325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
317	\\x7b2276223a312c226964223a2230316132303430332d353734392d373639632d623535622d633339356261383033636537222c2274696d65223a22323032362d31312d32325431363a30373a33372e3534353431335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
\.


--
-- Data for Name: log_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_terms (bundle, terms) FROM stdin;
0	\\x07a42c7d08d338631054fd1610a0c3cd1d3df2e31effa9a1203d153c211d702525423f23262a99e728a1beb12dc5b9e53706ca5638bcbf653978911d3b7910463d9845cb3eccf54a3efe2b5b4120da63429c172544b1f36645acb1814cf93d5055a695585aad5d355d7789d65e3aea7d5e8e1b73658d4de76825dbf76ec072d87210bfc17755448f78ff8318997815fbad2d49a7b0dfded2c2bcaf1cc3dc6ceaca39cd91cb64385dcbf8f5b9d5819372d70b7dcbd7b6c79fdeb70979e02bf848e2b637c1ee4deaf6
\.


--
-- Data for Name: merge_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.merge_link (subject, id, survivor, at, by, entry, parted_at, parted_by, parted_entry, mac) FROM stdin;
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message (subject, id, template, locale, state, sealed, attempts, fault, created_at, due_at, sent_at, mac) FROM stdin;
\.


--
-- Data for Name: opportunity; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.opportunity (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, pipeline, stage, amount, currency, probability, expected_close, engaged_at, closed_at, stage_at, lost_cause, competitor, product, campaign, owner, team, region) FROM stdin;
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (subject, id, version, sealed, header, imported, created_at, updated_at, parent, product, quantity, unit_price, amount, cost) FROM stdin;
\.


--
-- Data for Name: order_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_record (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, kind, of, channel, placed_at, status, total, cost, currency, campaign, opportunity, owner, team, region) FROM stdin;
\.


--
-- Data for Name: participant; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.participant (subject, id, version, sealed, header, imported, created_at, updated_at, interaction, contact, role, owner, team, region) FROM stdin;
\.


--
-- Data for Name: product; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.product (subject, id, version, sealed, header, imported, created_at, updated_at, category, price, unit_cost, currency, service_interval_days, status) FROM stdin;
\.


--
-- Data for Name: relationship; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.relationship (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, type, stage, since, strength, service_strategy, ended_at, end_cause, owner, team, region) FROM stdin;
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request (subject, revision, state, mac, about, type, status, received, due, next, closed) FROM stdin;
\.


--
-- Data for Name: request_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request_part (subject, part, version, sealed) FROM stdin;
\.


--
-- Data for Name: restored; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.restored (at, confirmed, by) FROM stdin;
\.


--
-- Data for Name: retention_run; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_run (id, started, finished, dry_run, report, "position") FROM stdin;
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.review (subject, id, record, kind, index, at, resolved_at, cause, other, decision) FROM stdin;
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.revision (type, digest, body, created_at, first, mac) FROM stdin;
catalog	\\x63a6bfcf84240e51eae6d53cef833709602e16c407801068c26ad7317d092916	\\x23205468652064656661756c7420636174616c6f673a2077686f6d20612043524d206b6e6f77732c2077686174206f66207468656d2c207768792c20616e64206f6e2077686174206c6567616c2067726f756e642e0a2320497420697320796f75727320746f20656469742e205468726565207468696e6773206e65766572206368616e6765206f6e63652064617461206c69657320756e646572207468656d3a20746865206e756d626572206f662061206669656c642c207468650a23206e756d626572206f6620616e20696e646578206f72207365617263682c20616e642074686520776f7264696e67206f662061206e6f746963652076657273696f6e207468617420736f6d65626f647920686173207365656e2e20546f206368616e6765207468650a23206c6567616c206261736973206f66206120707572706f73652c206465636c61726520616e6f7468657220707572706f73652e0a0a76657273696f6e3a20310a0a232057686f20616e737765727320666f722074686520646174613a2047445052204172742e20313328312928612920616e64202862292e204974207374616e647320696e206c6574746572732c20726563656970747320616e64207265636f726473206f6620636f6e73656e742e2054686973206f6e650a23206973206d6164652075703a2070757420796f757273656c6620696e2069747320706c616365206265666f726520796f7520777269746520746f20616e79626f64792e20636f6e6669726d5f75726c206973207468652070616765207468617420746865206c696e6b206f6620610a2320646f75626c65206f70742d696e206f70656e732c207075626c69635f75726c2077686572652070656f706c6520726561636820776861742069732068656c642061626f7574207468656d2e0a636f6e74726f6c6c65723a0a20206e616d653a204578616d706c65204c74640a2020636f6e746163743a20446174612070726f74656374696f6e0a20207374726565743a2031204578616d706c65205374726565740a2020636974793a204c6f6e646f6e0a2020706f7374616c5f636f64653a2045433141203142420a2020636f756e7472793a2047420a2020656d61696c3a2070726976616379406578616d706c652e636f6d0a202070686f6e653a20222b343432303739343630313030220a202075726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d0a202064706f5f656d61696c3a2064706f406578616d706c652e636f6d0a2020617574686f726974793a20496e666f726d6174696f6e20436f6d6d697373696f6e65722773204f66666963650a2020617574686f726974795f75726c3a2068747470733a2f2f69636f2e6f72672e756b0a2020636f6e6669726d5f75726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d2f636f6e6669726d0a20207075626c69635f75726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d2f707269766163790a0a2320576879206461746120697320757365642e206c6567616c5f6261736973206973206f6e65206f662047445052204172742e20362831292e2057697468206f6e5f63726561746520746865207661756c74207265636f72647320746865206261736973207768656e0a2320697420637265617465732061207375626a6563743b206f746865727769736520736f6d656f6e65207265636f7264732069742c206f722074686520706572736f6e20636f6e73656e74732e20726574656e74696f6e5f6461797320697320686f77206c6f6e670a232061667465722074686520707572706f736520656e64732e20646f75626c655f6f70745f696e206c69737473206368616e6e656c732c206f6620776869636820656d61696c20616c6f6e652063616e206265206f6e652c206f6e207768696368206f6e6c792074686520706572736f6e2773206f776e0a23206d61696c626f78206d616b6573206120636f6e73656e7420636f756e743b206f70745f6f75745f7369676e616c2074616b657320612062726f77736572277320476c6f62616c205072697661637920436f6e74726f6c20666f722061206e6f3b2072656e65775f6461797320656e647320610a2320636f6e73656e7420627920697473656c662e205768657265206164647265737365732061726520747970656420696e206279206f74686572732c20617320696e20612077656220666f726d2c2073617920646f75626c655f6f70745f696e3a205b656d61696c5d2e0a707572706f7365733a0a2020737570706f72743a0a202020207469746c653a20437573746f6d6572207365727669636520616e6420636f6d706c61696e74730a202020206c6567616c5f62617369733a20636f6e74726163740a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d6572436172650a202020206369746174696f6e3a2047445052204172742e20362831292862290a202073616c65733a0a202020207469746c653a2053616c657320746f2070656f706c652077686f20617265206f722061736b656420746f206265636f6d6520637573746f6d6572730a202020206c6567616c5f62617369733a206c65676974696d6174655f696e746572657374730a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d657252656c6174696f6e736869704d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292866290a202062696c6c696e673a0a202020207469746c653a20496e766f6963657320616e64207061796d656e74730a202020206c6567616c5f62617369733a20636f6e74726163740a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f647076235061796d656e744d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292862290a20206d61726b6574696e673a0a202020207469746c653a204f666665727320616e64206e6577730a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206368616e6e656c733a205b656d61696c2c2070686f6e652c20736d732c20706f73742c20736f6369616c5d0a202020206f70745f6f75745f7369676e616c3a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f647076234469726563744d61726b6574696e670a202020206369746174696f6e3a2047445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031330a2020616e616c79746963733a0a202020207469746c653a20416e616c79736973206f6620686f772070726f647563747320616e642073657276696365732061726520757365640a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206f70745f6f75745f7369676e616c3a20747275650a20202020726574656e74696f6e5f646179733a203339350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623536572766963655573616765416e616c79746963730a202020206369746174696f6e3a2047445052204172742e20362831292861290a2020636f6d706c69616e63653a0a202020207469746c653a20416e73776572696e6720666f7220646174612070726f74656374696f6e2c20746f2070656f706c6520616e6420617574686f7269746965730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234c6567616c436f6d706c69616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528322920616e64204172742e20313220746f2032320a20206c6567616c3a0a202020207469746c653a20526574656e74696f6e2064757469657320616e64206c6567616c20636c61696d730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623446973707574654d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863290a20206f7065726174696f6e733a0a202020207469746c653a204b656570696e67207265636f72647320636f72726563742c20696d706f7274732c20616e642070726f6f66206f6620636f6e73656e740a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076235265636f72644d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528312928642920616e64204172742e20372831290a202061646d696e697374726174696f6e3a0a202020207469746c653a2052756e6e696e67207468652073797374656d207365637572656c790a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234f7267616e69736174696f6e476f7665726e616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e2033320a202073656c665f736572766963653a0a202020207469746c653a2050656f706c6520736565696e6720616e6420636f7272656374696e6720776861742069732068656c642061626f7574207468656d0a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f6470762352696768747346756c66696c6d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e20313520616e642031360a0a23204e616d657320666f72206c69737473206f6620707572706f7365732c2075736564206279206669656c64732062656c6f772e0a707572706f73655f736574733a0a20206964656e746974793a205b737570706f72742c2073616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202062697274683a205b62696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202072656163683a205b737570706f72742c2073616c65732c206d61726b6574696e672c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202064656c69636174653a205b636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206e6f7465733a205b737570706f72742c2073616c65732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206d6f6e65793a205b73616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a2020616d6f756e74733a205b73616c65732c2062696c6c696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206265686176696f75723a205b737570706f72742c2073616c65732c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202065766572797468696e673a0a202020205b737570706f72742c2073616c65732c2062696c6c696e672c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2061646d696e697374726174696f6e2c2073656c665f736572766963655d0a0a2320576861742074686520706f6c696379206b6e6f77732070656f706c6520616e642070726f6772616d732061732c20616e642074686520707572706f7365732065616368206973206d65616e7420666f722e204120706172746e657220636f6d70616e7927732070726f6772616d20686f6c64730a232074686520726f6c65206f662069747320707572706f73653b2074686174206974206973206120706172746e6572277320697320746865206b696e64206f66206974732063726564656e7469616c2e0a726f6c65733a0a2020737570706f72743a207b7469746c653a20437573746f6d657220736572766963652c20707572706f7365733a205b737570706f72745d7d0a202073616c65733a207b7469746c653a2053616c65732c20707572706f7365733a205b73616c65735d7d0a20206d61726b6574696e673a207b7469746c653a204d61726b6574696e672c20707572706f7365733a205b6d61726b6574696e675d7d0a202062696c6c696e673a207b7469746c653a20496e766f6963696e672c20707572706f7365733a205b62696c6c696e675d7d0a2020616e616c7973743a207b7469746c653a20416e616c797369732c20707572706f7365733a205b616e616c79746963735d7d0a20206f6666696365723a207b7469746c653a20446174612070726f74656374696f6e2c20707572706f7365733a205b636f6d706c69616e63655d7d0a2020636f756e73656c3a207b7469746c653a204c6567616c20636c61696d732c20707572706f7365733a205b6c6567616c5d7d0a2020696d706f72743a207b7469746c653a20496d706f72747320616e642077656220666f726d732c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a2020706f7274616c3a207b7469746c653a20466f726d7320696e2077686963682070656f706c6520636f6e73656e742c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a20206f70657261746f723a207b7469746c653a2052756e6e696e67207468652073797374656d2c20707572706f7365733a205b61646d696e697374726174696f6e5d7d0a2020637573746f6d65723a207b7469746c653a2050656f706c652061736b696e672061626f7574207468656d73656c7665732c20707572706f7365733a205b73656c665f736572766963655d7d0a2020726f757465723a207b7469746c653a2048616e64696e67206f7574206e657720776f726b2c20707572706f7365733a205b6f7065726174696f6e735d7d0a2020636f6c6c6563746f723a207b7469746c653a20436f756e74696e67207768696368206c696e6b73207765726520666f6c6c6f7765642c20707572706f7365733a205b6d61726b6574696e672c20616e616c79746963735d7d0a0a2320576861742070656f706c652072656164207768656e207468657920636f6e73656e742e20436f6e73656e74206576656e74732063617272792069642c2076657273696f6e2c206c616e677561676520616e6420746865205348412d323536206f662074686520746578742e0a6e6f74696365733a0a20202d2069643a206d61726b6574696e670a2020202076657273696f6e3a20310a20202020707572706f7365733a205b6d61726b6574696e675d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f2073656e6420796f75206f666665727320616e64206e6577732061626f7574206f75722070726f64756374732e2043686f6f736520686f77207765206d617920726561636820796f753a20627920652d6d61696c2c0a202020202020202070686f6e652c2074657874206d6573736167652c20706f7374206f7220736f6369616c206e6574776f726b732e20536179696e67206e6f20686173206e6f20646973616476616e746167652e20596f752063616e20776974686472617720796f75720a2020202020202020636f6e73656e7420617420616e792074696d652c20617320656173696c7920617320796f7520676176652069743b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2049686e656e20416e6765626f746520756e64204e657569676b656974656e207a7520756e736572656e2050726f64756b74656e2073656e64656e2e2057c3a4686c656e205369652c2077696520776972205369652065727265696368656e0a202020202020202064c3bc7266656e3a2070657220452d4d61696c2c2054656c65666f6e2c20534d532c20506f7374206f64657220696e20736f7a69616c656e204e65747a7765726b656e2e2045696e204e65696e20686174206b65696e65204e6163687465696c652e205369650a20202020202020206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974206562656e736f2065696e66616368207769646572727566656e2c207769652053696520736965206765676562656e20686162656e3b207761732062697320646168696e0a2020202020202020676573636861682c20626c656962742072656368746dc3a4c39f69672e0a20202d2069643a20616e616c79746963730a2020202076657273696f6e3a20310a20202020707572706f7365733a205b616e616c79746963735d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f20616e616c79736520686f7720796f7520757365206f75722070726f647563747320616e642073657276696365732c20746f20696d70726f7665207468656d2e20536179696e67206e6f20686173206e6f0a2020202020202020646973616476616e746167652e20596f752063616e20776974686472617720796f757220636f6e73656e7420617420616e792074696d653b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2061757377657274656e2c207769652053696520756e736572652050726f64756b746520756e64204469656e737465206e75747a656e2c20756d20736965207a75207665726265737365726e2e2045696e204e65696e206861740a20202020202020206b65696e65204e6163687465696c652e20536965206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974207769646572727566656e3b207761732062697320646168696e20676573636861682c20626c656962740a202020202020202072656368746dc3a4c39f69672e0a0a2320546865206167652066726f6d2077686963682070656f706c6520636f6e73656e7420776974686f7574206120677561726469616e2c2062792049534f203331363620636f756e747279206f72207375626469766973696f6e2e204d656d62657220737461746573206d617920676f20646f776e0a2320746f203133202847445052204172742e2038283129293b2077686572652061206c61772069732073696c656e74203136207374616e64732e0a6167655f6f665f636f6e73656e743a0a202064656661756c743a2031360a202041543a203134202320446174656e73636875747a67657365747a20c2a720342834290a202042453a2031332023204c6f69206475203330206a75696c6c657420323031382c206172742e20370a202042473a203134202320506572736f6e616c20446174612050726f74656374696f6e204163742c204172742e203235630a202043593a2031342023204c6177203132352849292f323031382c20732e20380a2020435a3a203135202320416374203131302f323031392c20c2a720370a202044453a2031362023206e6f206c6177206f6620697473206f776e0a2020444b3a203135202320446174616265736b797474656c7365736c6f76656e20c2a720362832292c206173206f662031204a616e7561727920323032340a202045453a2031332023204973696b75616e646d657465206b61697473652073656164757320c2a720380a202045533a2031342023204c6579204f7267c3a16e69636120332f323031382c206172742e20370a202046493a203133202320546965746f73756f6a616c616b6920313035302f323031382c20c2a720350a202046523a2031352023204c6f692037382d31372c206172742e2034350a202047523a2031352023204c617720343632342f323031392c204172742e2032310a202048523a203136202320416374206f6e2074686520496d706c656d656e746174696f6e206f662074686520474450522c204172742e2031390a202048553a2031362023206e6f206c6177206f6620697473206f776e0a202049453a203136202320446174612050726f74656374696f6e2041637420323031382c20732e2033310a202049543a203134202320442e6c67732e203139362f323030332c206172742e20322d7175696e71756965730a20204c543a2031342023204c6177206f6e204c6567616c2050726f74656374696f6e206f6620506572736f6e616c20446174612c204172742e20360a20204c553a2031362023206e6f206c6177206f6620697473206f776e0a20204c563a20313320232046697a69736b6f20706572736f6e752064617475206170737472c481646573206c696b756d732c20732e2033330a20204d543a20313320232053756273696469617279204c656769736c6174696f6e203538362e31310a20204e4c3a203136202320556974766f6572696e6773776574204156472c206172742e20350a2020504c3a2031362023206e6f206c6177206f6620697473206f776e0a202050543a2031332023204c65692035382f323031392c206172742e2031360a2020524f3a2031362023206e6f206c6177206f6620697473206f776e0a202053453a2031332023204c616720323031383a3231382c2063682e203220c2a720340a202053493a2031352023205a616b6f6e206f2076617273747675206f7365626e696820706f6461746b6f7620285a564f502d32292c204172742e20380a2020534b3a2031362023204163742031382f323031382c20c2a72031350a202047423a203133202320554b2047445052204172742e20382831290a202055533a2031332023204368696c6472656e2773204f6e6c696e6520507269766163792050726f74656374696f6e204163742c20313520552e532e432e20c2a720363530312831290a0a23205075626c696320686f6c69646179733a206120646561646c696e65207468617420656e6473206f6e206f6e652c206f72206f6e2061207765656b656e642c20656e6473207769746820746865206e65787420776f726b696e67206461792028526567756c6174696f6e20284545432c0a232045757261746f6d29204e6f20313138322f3731204172742e2033283429292e20412064617920656e6473206174206d69646e69676874206f66207468652074696d65207a6f6e652e204164642074686520796561727320746f20636f6d652e0a63616c656e646172733a0a2020656e676c616e645f77616c65733a0a2020202074696d655f7a6f6e653a204575726f70652f4c6f6e646f6e0a20202020686f6c69646179733a0a2020202020202d20323032362d30312d30310a2020202020202d20323032362d30342d30330a2020202020202d20323032362d30342d30360a2020202020202d20323032362d30352d30340a2020202020202d20323032362d30352d32350a2020202020202d20323032362d30382d33310a2020202020202d20323032362d31322d32350a2020202020202d20323032362d31322d32380a2020202020202d20323032372d30312d30310a2020202020202d20323032372d30332d32360a2020202020202d20323032372d30332d32390a2020202020202d20323032372d30352d30330a2020202020202d20323032372d30352d33310a2020202020202d20323032372d30382d33300a2020202020202d20323032372d31322d32370a2020202020202d20323032372d31322d32380a2020202020202d20323032382d30312d30330a2020202020202d20323032382d30342d31340a2020202020202d20323032382d30342d31370a2020202020202d20323032382d30352d30310a2020202020202d20323032382d30352d32390a2020202020202d20323032382d30382d32380a2020202020202d20323032382d31322d32350a2020202020202d20323032382d31322d32360a0a2320486f77207265717565737473206f662070656f706c652061626f75742074686569722064617461206172652068616e646c65642e20686f6c645f6261636b5f64617973206c6965206265747765656e20746865206465636973696f6e20616e6420616e20657261737572653b0a23207365636f6e645f706572736f6e206c6973747320746865207479706573206f66207265717565737420746861742074776f2070656f706c65206d7573742068617665207365656e3b206c6f775f7269736b2074686f7365206f66207468656d20666f72207768696368206f6e652069730a2320656e6f756768207768656e2074686520706572736f6e2061736b6564207769746820612063726564656e7469616c206f6620697473206f776e3b206120636f64652069732073656e7420746f20636f6e7461637420706f696e7473207468617420776572652076657269666965640a232076657269666965645f646179732061676f20616e642068617665206e6f74206368616e6765642073696e63653b206120726571756573742077686f736520706572736f6e206973206e6f74207665726966696564206166746572206578706972655f6461797320697320676976656e2075702e20410a2320636c6f7365642072657175657374206973206b65707420666f7220726574656e74696f6e5f646179732e0a72657175657374733a0a2020726567696d653a20676470720a2020686f6c645f6261636b5f646179733a20330a20207365636f6e645f706572736f6e3a205b6163636573732c20657261737572652c20706f72746162696c6974795d0a20206c6f775f7269736b3a205b6163636573732c20706f72746162696c6974795d0a2020636f64655f6d696e757465733a2031350a2020636f64655f617474656d7074733a20350a20206578706972655f646179733a2039300a202076657269666965645f646179733a2033300a2020726574656e74696f6e5f646179733a20313039350a2020726574656e74696f6e5f6369746174696f6e3a2047445052204172742e203528322920616e64204172742e2031372833292865293b2066696e6573206c6170736520616674657220746872656520796561727320284f57694720c2a7203331283229206e6f2e2031290a202063616c656e6461723a20656e676c616e645f77616c65730a0a23205768792064617461206973206b657074207468617420776f756c64206265206475652e20412067726f756e642074686174206120686f6c64206d6179207374616e64206f6e206973206e65766572206c656674206f75742e0a686f6c64733a0a20206c6567616c5f636c61696d3a0a202020207469746c653a204c6567616c20636c61696d730a202020206369746174696f6e3a2047445052204172742e2031372833292865290a20207461785f61756469743a0a202020207469746c653a2041207461782061756469740a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a7203134372833290a2020617574686f726974795f6f726465723a0a202020207469746c653a20416e206f72646572206f66206120636f757274206f7220616e20617574686f726974790a202020206369746174696f6e3a2047445052204172742e2031372833292862290a202020207365637265743a20747275650a20207075626c69635f696e7465726573743a0a202020207469746c653a20417263686976696e6720616e6420726573656172636820696e20746865207075626c696320696e7465726573740a202020206369746174696f6e3a2047445052204172742e2031372833292864292077697468204172742e2038390a0a232057686f6d206461746120697320646973636c6f73656420746f2c2062792074686520636c69656e74206f662074686569722063726564656e7469616c733a20746865792061726520746f6c64206f662065726173757265732c20636f7272656374696f6e7320616e640a23207265737472696374696f6e73202847445052204172742e203139292c20616e64206861766520726573706f6e645f6461797320746f20616e737765722e204e6f6e652073686970733b206f6e652072656164730a230a23202020726563697069656e74733a0a2320202020207072696e7465723a207b7469746c653a205072696e7420616e6420706f73742c20636c69656e743a207072696e7465722c20726573706f6e645f646179733a2031347d0a230a23204c657474657273206861766520776f7264696e6773206f66207468656972206f776e20696e20456e676c69736820616e64204765726d616e2e20596f7572732074616b6520746865697220706c6163652c2062792074656d706c61746520616e64206c616e67756167653a0a230a232020206c6574746572733a0a232020202020726571756573745f72656365697665643a0a2320202020202020656e3a207b7375626a6563743a20596f757220726571756573742c20626f64793a202e2e2e7d0a0a2320486f77206c6f6e672064617461206973206b6570742c20666f722070656f706c652077686f73652064617461206973207573656420666f722074686520707572706f7365202847445052204172742e2035283129286529293a20666c6f6f725f6461797320666f72206173206c6f6e672061730a232061206c61772077616e74732069742c20616c736f20616761696e73742061207265717565737420666f7220657261737572653b206365696c696e675f64617973206174206d6f73742c207468656e2074686520616374696f6e2e2057686572652074776f2072756c657320737065616b206f660a23206f6e6520636c61737320746865206c6174657220656e6420636f756e74732e20412072756c652077697468206120636c61737320636f756e747320666f722070656f706c65206f662077686f6d2064617461206f66207468617420636c6173732069732068656c642e20416c6c20636f756e740a232066726f6d20656e6465645f61742c20736f206e6f7468696e6720697320647565207768696c6520612072656c6174696f6e7368697020676f6573206f6e2e204c61777320636f756e742066726f6d2074686520656e64206f662074686520796561722c20736f20757020746f206120796561720a232069732061646465642e20546865206c61777320636974656420617265204765726d616e3a207075742074686f7365206f6620796f7572206f776e20706c6163652e0a726574656e74696f6e3a0a20202d2069643a20636f6e746163745f656e6465640a202020206b696e643a20636f6e746163740a20202020707572706f73653a20737570706f72740a20202020636c61737365733a205b6964656e746974792c20636f6e746163742c20636f6e74656e742c207370656369616c2c2066696e616e6369616c2c206265686176696f75725d0a2020202066726f6d3a20656e6465645f61740a202020206365696c696e675f646179733a2031343631202320746872656520796561727320616e64207468652072657374206f66207468652066697273740a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e203528312928652920616e64204172742e2031372831292861293b20636c61696d73206c61707365206166746572207468726565207965617273202842474220c2a72031393520616e6420c2a720313939283129290a20202d2069643a20636f6e746163745f7461780a202020206b696e643a20636f6e746163740a20202020707572706f73653a2062696c6c696e670a20202020636c61737365733a205b6964656e746974792c2066696e616e6369616c5d0a20202020776974683a2066696e616e6369616c20232077686f20776173206e657665722062696c6c656420686173206e6f20766f7563686572730a2020202066726f6d3a20656e6465645f61740a20202020666c6f6f725f646179733a2033323838202320656967687420796561727320616e64207468652072657374206f66207468652066697273740a202020206365696c696e675f646179733a20333635330a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a720313437283129206e6f2e20342c2028332920616e64202834293b2048474220c2a720323537283129206e6f2e20342c2028342920616e64202835290a20202d2069643a206163636f756e745f656e6465640a202020206b696e643a206163636f756e740a20202020707572706f73653a20737570706f72740a20202020636c61737365733a205b6964656e746974792c20636f6e746163742c20636f6e74656e742c207370656369616c2c2066696e616e6369616c2c206265686176696f75725d0a2020202066726f6d3a20656e6465645f61740a202020206365696c696e675f646179733a203134363120232061732061626f76650a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e203528312928652920616e64204172742e2031372831292861293b20636c61696d73206c61707365206166746572207468726565207965617273202842474220c2a72031393520616e6420c2a720313939283129290a20202d2069643a206163636f756e745f7461780a202020206b696e643a206163636f756e740a20202020707572706f73653a2062696c6c696e670a20202020636c61737365733a205b6964656e746974792c2066696e616e6369616c5d0a20202020776974683a2066696e616e6369616c20232077686f20776173206e657665722062696c6c656420686173206e6f20766f7563686572730a2020202066726f6d3a20656e6465645f61740a20202020666c6f6f725f646179733a203332383820232061732061626f76650a202020206365696c696e675f646179733a20333635330a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a720313437283129206e6f2e20342c2028332920616e64202834293b2048474220c2a720323537283129206e6f2e20342c2028342920616e64202835290a0a23205468652077617973206f66206f70706f7274756e6974696573207468726f756768207468656972207374616765732c20696e206f726465722e2070726f626162696c69747920697320686f77206c696b656c79206f6e6520697320776f6e2066726f6d2074686572652c20696e207065722063656e743b0a23206f7574636f6d6520736179732077686963682073746167657320636c6f73652069742e2056616c756573206f6620746865206669656c647320706970656c696e6520616e642073746167652062656c6f77206172652074686f73652074686174207374616e6420686572652e0a706970656c696e65733a0a202073616c65733a0a202020207469746c653a2053616c65730a202020207374616765733a0a2020202020202d207b6e616d653a2070726f7370656374696e672c2070726f626162696c6974793a2032307d0a2020202020202d207b6e616d653a20656e676167696e672c2070726f626162696c6974793a2036307d0a2020202020202d207b6e616d653a20776f6e2c206f7574636f6d653a20776f6e7d0a2020202020202d207b6e616d653a206c6f73742c206f7574636f6d653a206c6f73747d0a0a23204279207768656e2061206361736520697320616e73776572656420616e64207265736f6c7665642c20696e206d696e75746573206f6620627573696e65737320686f7572732c20627920697473207072696f726974792e2054686520636c6f636b73207374616e64207768696c652069742077616974730a2320666f722074686520637573746f6d65722e20412073746570206f6620657363616c6174696f6e2069732074616b656e207768656e20736f206d616e79207065722063656e74206f662061207461726765742068617665207061737365642e0a736572766963655f6c6576656c733a0a20206b696e643a20636173650a202063616c656e6461723a20656e676c616e645f77616c65730a20206f70656e733a202230393a3030220a2020636c6f7365733a202231373a3030220a202070617573653a205b77616974696e675d0a2020646f6e653a205b7265736f6c7665642c20636c6f7365645d0a20207072696f7269746965733a0a20202020757267656e743a207b66697273745f726573706f6e73653a2033302c207265736f6c7574696f6e3a203438307d0a20202020686967683a207b66697273745f726573706f6e73653a203132302c207265736f6c7574696f6e3a203936307d0a202020206e6f726d616c3a207b66697273745f726573706f6e73653a203438302c207265736f6c7574696f6e3a20323430307d0a202020206c6f773a207b66697273745f726573706f6e73653a203936302c207265736f6c7574696f6e3a20343830307d0a2020657363616c6174696f6e3a0a202020202d207b636c6f636b3a207265736f6c7574696f6e2c2070657263656e743a2037357d0a202020202d207b636c6f636b3a2066697273745f726573706f6e73652c2070657263656e743a203130302c2071756575653a20657363616c617465647d0a202020202d207b636c6f636b3a207265736f6c7574696f6e2c2070657263656e743a203130302c2071756575653a20657363616c617465642c207072696f726974793a20757267656e747d0a0a232057686f2067657473206e657720776f726b3a207468652066697273742072756c652077686f736520636f6e646974696f6e7320686f6c6420646563696465732e204e6f6e652073686970733b207468657920726561640a230a23202020726f7574696e673a0a2320202020207465616d733a0a2320202020202020736572766963653a207b7469746c653a2053657276696365206465736b2c206d656d626572733a205b73746166662d30312c2073746166662d30325d7d0a23202020202072756c65733a0a23202020202020202d2069643a20726570616972730a232020202020202020206b696e643a20636173650a232020202020202020207768656e3a205b7b6669656c643a206b696e642c2065713a207265706169727d2c207b6669656c643a20726567696f6e2c20696e3a205b47422c2049455d7d2c207b6669656c643a206f776e65722c20656d7074793a20747275657d5d0a232020202020202020206d6574686f643a206c656173745f627573792023206f7220726f756e645f726f62696e20616d6f6e6720746865206d656d626572732c206f72206469726563742077697468206f776e65722c207465616d206f722071756575650a2320202020202020202077696e646f775f6d696e757465733a203438300a232020202020202020207465616d3a20736572766963650a0a6b696e64733a0a2020636f6e746163743a0a20202020646f633a204120706572736f6e2e0a20202020706174683a20636f6e74616374730a202020207461626c653a20636f6e746163740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a202020202020676976656e5f6e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202066616d696c795f6e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202062697274685f646174653a207b6e756d6265723a20332c20747970653a20646174652c20636c6173733a206964656e746974792c206d61736b3a20646174652c20707572706f7365733a2062697274687d0a20202020202067656e6465723a0a20202020202020206e756d6265723a20340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a207370656369616c0a2020202020202020707572706f7365733a2064656c69636174650a202020202020202076616c7565733a205b66656d616c652c206d616c652c206e6f6e5f62696e6172792c206f746865722c20756e646973636c6f7365645d0a2020202020206a6f625f7469746c653a207b6e756d6265723a20352c20747970653a206e616d652c20636c6173733a206964656e746974792c20707572706f7365733a206964656e746974797d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20360a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20332c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320706572736f6e20696e20616e6f746865722073797374656d2e0a20202020202062616e6b5f6163636f756e743a207b6e756d6265723a20372c20747970653a2065787465726e616c5f69642c20636c6173733a2066696e616e6369616c2c20707572706f7365733a206d6f6e65797d0a2020202020206c616e67756167653a207b6e756d6265723a2032302c20747970653a206c616e67756167652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020736f757263653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7765622c2070686f6e652c20656d61696c2c2073686f702c206576656e742c20726566657272616c2c20706172746e65722c2063616d706169676e2c20696d706f72742c206f746865725d0a2020202020206f776e65723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7669702c206e6577736c65747465722c206576656e742c20747269616c2c20706172746e65722c2070726573732c207265666572656e63652c2061745f7269736b2c2077696e5f6261636b2c20646f5f6e6f745f63616c6c5d0a20202020202073746167653a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646563696465733a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b737573706563742c2070726f73706563742c2066697273745f74696d652c207265706561742c20636c69656e742c206d656d6265722c206164766f636174652c20706172746e65722c20656e6465645d0a2020202020206163636f756e743a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a207265660a20202020202020207265663a206163636f756e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20546865206f7267616e69736174696f6e207468697320706572736f6e20776f726b7320666f722e0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e207468652072656c6174696f6e7368697020656e6465642c2066726f6d20776869636820726574656e74696f6e20636f756e74732e0a2020202073656172636865733a0a2020202020207375726e616d655f696e697469616c3a207b6e756d6265723a2032302c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c20676976656e5f6e616d653a20696e697469616c7d7d0a2020202020207375726e616d655f62697274685f796561723a207b6e756d6265723a2032312c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c2062697274685f646174653a20796561727d7d0a0a2020636f6e746163745f706f696e743a0a20202020646f633a204f6e6520776179206f66207265616368696e67206120706572736f6e2e0a202020207461626c653a20636f6e746163745f706f696e740a20202020706172656e743a20636f6e746163740a20202020706172656e745f6c6973743a20636f6e746163745f706f696e74730a202020206669656c64733a0a2020202020206b696e643a0a20202020202020206e756d6265723a20310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202076616c7565733a205b656d61696c2c2070686f6e652c20706f73742c20736f6369616c5d0a20202020202076616c75653a0a20202020202020206e756d6265723a20320a202020202020202072657175697265643a20747275650a2020202020202020707572706f7365733a2072656163680a202020202020202062793a0a202020202020202020206669656c643a206b696e640a202020202020202020207368617065733a0a202020202020202020202020656d61696c3a0a2020202020202020202020202020747970653a20656d61696c0a2020202020202020202020202020636c6173733a20636f6e746163742e656d61696c0a20202020202020202020202020206d61736b3a20656d61696c0a2020202020202020202020202020696e6465783a207b6e756d6265723a20312c206e6f726d616c697365723a20656d61696c2c20756e697175653a2076657269666965647d0a20202020202020202020202070686f6e653a0a2020202020202020202020202020747970653a2070686f6e650a2020202020202020202020202020636c6173733a20636f6e746163742e70686f6e650a20202020202020202020202020206d61736b3a2070686f6e650a2020202020202020202020202020696e6465783a207b6e756d6265723a20322c206e6f726d616c697365723a2070686f6e652c20756e697175653a2076657269666965647d0a202020202020202020202020706f73743a207b747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73747d0a202020202020202020202020736f6369616c3a207b747970653a20736f6369616c2c20636c6173733a20636f6e746163742e736f6369616c2c206d61736b3a20736f6369616c7d0a20202020202076657269666965643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a20626f6f6c0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202064656661756c743a2066616c73650a2020202020202020646563696465733a20747275650a2020202020202020646f633a2054686520706572736f6e206861732073686f776e207468617420746869732072656163686573207468656d2e0a2020202020207072656665727265643a207b6e756d6265723a20342c20747970653a20626f6f6c2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2064656661756c743a2066616c73657d0a2020202020206c6162656c3a0a20202020202020206e756d6265723a20350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202076616c7565733a205b776f726b2c20686f6d652c206d6f62696c652c206f746865725d0a0a20206163636f756e743a0a20202020646f633a20416e206f7267616e69736174696f6e2e2049742069732061207375626a65637420746f6f2c2073696e63652069742063616e206265206120736f6c65207472616465722e0a20202020706174683a206163636f756e74730a202020207461626c653a206163636f756e740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020206e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974792c2072657175697265643a20747275657d0a202020202020646f6d61696e3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a20646f6d61696e0a2020202020202020636c6173733a20636f6e746163742e736f6369616c0a2020202020202020707572706f7365733a2072656163680a2020202020202020696e6465783a207b6e756d6265723a20342c206e6f726d616c697365723a2065786163747d0a2020202020207461785f69643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020707572706f7365733a206d6f6e65790a2020202020202020696e6465783a207b6e756d6265723a20352c206e6f726d616c697365723a2065786163747d0a202020202020616464726573733a207b6e756d6265723a20342c20747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73742c20707572706f7365733a2072656163687d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20350a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20362c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f662074686973206f7267616e69736174696f6e20696e20616e6f746865722073797374656d2e0a202020202020696e6475737472793a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a0a202020202020202020202d206167726963756c747572650a202020202020202020202d206175746f6d6f746976650a202020202020202020202d20636f6e737472756374696f6e0a202020202020202020202d20656475636174696f6e0a202020202020202020202d20656e657267790a202020202020202020202d2066696e616e63650a202020202020202020202d20666f6f640a202020202020202020202d20676f7665726e6d656e740a202020202020202020202d206865616c74680a202020202020202020202d20686f73706974616c6974790a202020202020202020202d206c6f676973746963730a202020202020202020202d206d616e75666163747572696e670a202020202020202020202d206d656469610a202020202020202020202d206e6f6e70726f6669740a202020202020202020202d2070726f66657373696f6e616c5f73657276696365730a202020202020202020202d207265616c5f6573746174650a202020202020202020202d2072657461696c0a202020202020202020202d20736f6674776172650a202020202020202020202d2074656c65636f6d6d756e69636174696f6e730a202020202020202020202d2074726176656c0a202020202020202020202d206f746865720a20202020202073697a653a207b6e756d6265723a2032312c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20646f633a204e756d626572206f6620656d706c6f796565732e7d0a202020202020706172656e743a207b6e756d6265723a2032322c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202072656c6174696f6e3a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b637573746f6d65722c20737570706c6965722c20706172746e65722c20636f6d70657469746f725d0a2020202020206f776e65723a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6b65795f6163636f756e742c20747269616c2c20706172746e65722c207265666572656e63652c207075626c69635f736563746f722c2061745f7269736b2c2077696e5f6261636b5d0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e207468652072656c6174696f6e7368697020656e6465642c2066726f6d20776869636820726574656e74696f6e20636f756e74732e0a0a2020636173653a0a20202020646f633a204120726571756573742c20636f6d706c61696e742c2072657475726e2c207175657374696f6e206f72207265706169722e0a20202020706174683a2063617365730a202020207461626c653a20636173655f7265636f72640a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020206465736372697074696f6e3a207b6e756d6265723a20312c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020207265736f6c7574696f6e3a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a2031302c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f662074686973206361736520696e20616e6f746865722073797374656d2e0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206e756d6265723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c207365727665723a20747275652c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b726571756573742c20636f6d706c61696e742c2072657475726e2c20696e666f726d6174696f6e2c207265706169725d0a2020202020207072696f726974793a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206e6f726d616c0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6c6f772c206e6f726d616c2c20686967682c20757267656e745d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206f70656e0a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b6f70656e2c20696e5f70726f67726573732c2077616974696e672c207265736f6c7665642c20636c6f7365645d0a20202020202071756575653a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032372c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020206f70656e65645f61743a207b6e756d6265723a2033302c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202066697273745f726573706f6e73655f61743a207b6e756d6265723a2033312c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020207265736f6c7665645f61743a207b6e756d6265723a2033322c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206475655f61743a207b6e756d6265723a2033332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020726f6f745f63617573653a0a20202020202020206e756d6265723a2033340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a0a202020202020202020202d206465666563740a202020202020202020202d20776561720a202020202020202020202d2064657369676e0a202020202020202020202d20696e7374616c6c6174696f6e0a202020202020202020202d2075736167650a202020202020202020202d2064656c69766572790a202020202020202020202d2077726f6e675f6974656d0a202020202020202020202d20646f63756d656e746174696f6e0a202020202020202020202d2062696c6c696e670a202020202020202020202d20736572766963650a202020202020202020202d20756e6b6e6f776e0a202020202020202020202d206f746865720a20202020202070726f647563743a207b6e756d6265723a2033352c20747970653a207265662c207265663a2070726f647563742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061737365743a207b6e756d6265723a2033362c20747970653a207265662c207265663a2061737365742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f726465725f7265663a0a20202020202020206e756d6265723a2033370a2020202020202020747970653a207265660a20202020202020207265663a206f726465720a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20546865206f72646572207468617420746869732069732061626f75742c206f72207468652072657475726e20746861742063616d65206f662069742e0a202020202020726573706f6e73655f6475655f61743a0a20202020202020206e756d6265723a2033380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a205768656e20736f6d65626f64792068617320746f206861766520616e7377657265642c20627920736572766963655f6c6576656c732e0a2020202020207265736f6c7574696f6e5f6475655f61743a0a20202020202020206e756d6265723a2033390a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a205768656e2069742068617320746f206265207265736f6c7665642c20627920736572766963655f6c6576656c732e206475655f61742069732077686174207761732061677265656420776974682074686520706572736f6e2e0a2020202020207061757365645f61743a0a20202020202020206e756d6265723a2034300a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a2053696e6365207768656e2074686520636c6f636b73207374616e642e0a2020202020207061757365645f733a0a20202020202020206e756d6265723a2034310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a2020202020202020646f633a20486f77206c6f6e6720746865792073746f6f64206265666f726520746861742c20696e207365636f6e6473206f6620627573696e65737320686f7572732e0a202020202020657363616c617465645f61743a207b6e756d6265723a2034322c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c207365727665723a20747275652c2066696c7465723a20747275657d0a202020202020657363616c6174696f6e3a0a20202020202020206e756d6265723a2034330a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a20486f77206d616e79207374657073206f6620736572766963655f6c6576656c7320776572652074616b656e2e0a0a2020696e746572616374696f6e3a0a20202020646f633a204f6e6520636f6e746163742077697468206120637573746f6d65722c206f6e20616e79206368616e6e656c2e2054686520686973746f7279206973206f6e6c7920616464656420746f2e0a20202020706174683a20696e746572616374696f6e730a202020207461626c653a20696e746572616374696f6e0a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a20202020617070656e645f6f6e6c793a20747275650a2020202064656661756c745f736f72743a202d61740a202020206669656c64733a0a20202020202073756d6d6172793a207b6e756d6265723a20312c20747970653a20746578742c206d61785f6c656e6774683a203230302c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020626f64793a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a2031332c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320696e746572616374696f6e20696e20616e6f746865722073797374656d2c20737563682061732074686174206f662061206d6573736167652e0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020636173655f7265663a207b6e756d6265723a2032322c20747970653a207265662c207265663a20636173652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70686f6e652c207765622c20706f732c20656d61696c2c20636861742c20736d732c20706f73742c2076697369742c20736f6369616c5d0a202020202020646972656374696f6e3a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b696e626f756e642c206f7574626f756e642c20696e7465726e616c5d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b63616c6c2c206d6573736167652c2076697369742c20636c69636b2c20766965772c207375727665792c2075736167652c2073656c665f736572766963652c20646973636c6f737572655d0a2020202020206f7574636f6d653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b616e7377657265642c206e6f5f616e737765722c206c6566745f6d6573736167652c2073656e742c2064656c6976657265642c20626f756e6365642c20636f6d706c657465642c20666f6c6c6f775f75702c206465636c696e65642c206f707465645f6f75745d0a2020202020206f776e65723a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a20202020202073636f72653a0a20202020202020206e756d6265723a2033310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a2054686520616e7377657220746f206120737572766579207175657374696f6e2c206f7220616e6f74686572206d656173757265206f662074686520637573746f6d6572277320736964652e0a2020202020206475726174696f6e5f733a207b6e756d6265723a2033322c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a205365636f6e64732e7d0a202020202020636f73743a207b6e756d6265723a2033332c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a20202020202063757272656e63793a207b6e756d6265723a2033342c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a20202020202063616d706169676e3a207b6e756d6265723a2033352c20747970653a207265662c207265663a2063616d706169676e2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f70706f7274756e6974793a207b6e756d6265723a2033362c20747970653a207265662c207265663a206f70706f7274756e6974792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a0a202072656c6174696f6e736869703a0a20202020646f633a205768617420676f6573206f6e2077697468206f6e6520637573746f6d65722c20686f7720697420626567616e20616e6420686f7720697420656e6465642e204120637573746f6d657220686173206f6e652e0a20202020706174683a2072656c6174696f6e73686970730a202020207461626c653a2072656c6174696f6e736869700a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020207175616c6974795f646566696e6974696f6e3a0a20202020202020206e756d6265723a20310a2020202020202020747970653a20746578740a2020202020202020636c6173733a20636f6e74656e740a2020202020202020707572706f7365733a206e6f7465730a2020202020202020646f633a205768617420676f6f64207365727669636520697320696e207468697320637573746f6d65722773206f776e20776f7264732e0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020747970653a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a2062617369630a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b62617369632c2072656163746976652c206163636f756e7461626c652c2070726f6163746976652c20706172746e6572736869705d0a20202020202073746167653a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b737573706563742c2070726f73706563742c2066697273745f74696d652c207265706561742c20636c69656e742c206d656d6265722c206164766f636174652c20706172746e65722c20656e6465645d0a20202020202073696e63653a207b6e756d6265723a2032342c20747970653a20646174652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020737472656e6774683a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a202020202020202066696c7465723a20747275650a2020202020202020646f633a20486f77207374726f6e672069742069732066726f6d203020746f203130302e0a202020202020736572766963655f73747261746567793a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b73656c665f736572766963652c207374616e646172642c206465646963617465642c206f6e5f736974652c2070726576656e746976655d0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e2074686520737461676520626563616d6520656e6465642e0a202020202020656e645f63617573653a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6e6565645f676f6e652c206265747465725f70726f76696465722c207765616b656e65642c20637269746963616c5f657069736f64652c206f666665725f6368616e6765645d0a2020202020206f776e65723a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033312c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a202070726f647563743a0a20202020646f633a205768617420697320736f6c642e204e6f7468696e6720706572736f6e616c2e0a20202020706174683a2070726f64756374730a202020207461626c653a2070726f647563740a202020207375626a6563743a20747275650a20202020696d706572736f6e616c3a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a202020202020736b753a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a20636f6e74656e740a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a2020202020202020696e6465783a207b6e756d6265723a20372c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a205468652073746f636b206b656570696e6720756e697420627920776869636820696d706f72747320616e64206f7264657273206b6e6f772069742e0a2020202020206e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275657d0a2020202020206465736372697074696f6e3a207b6e756d6265723a20332c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e677d0a20202020202063617465676f72793a207b6e756d6265723a2032302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a20202020202070726963653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e0a202020202020756e69745f636f73743a207b6e756d6265723a2032322c20747970653a20696e742c20636c6173733a2066696e616e6369616c2c20636c6561723a20747275652c20707572706f7365733a20616d6f756e74732c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a20202020202063757272656e63793a207b6e756d6265723a2032332c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a202020202020736572766963655f696e74657276616c5f646179733a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20416674657220736f206d616e79206461797320697420697320746f2062652073657276696365642e0a2020202020207374617475733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206163746976650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b706c616e6e65642c206163746976652c2070686173696e675f6f75742c20646973636f6e74696e7565645d0a0a20206f726465723a0a20202020646f633a20412073616c65206f7220612072657475726e2e0a20202020706174683a206f72646572730a202020207461626c653a206f726465725f7265636f72640a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d706c616365645f61740a202020206669656c64733a0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20382c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f662074686973206f7264657220696e20616e6f746865722073797374656d2e0a20202020202064656c69766572795f6e6f74653a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a2073616c650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b73616c652c2072657475726e5d0a2020202020206f663a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a207265660a20202020202020207265663a206f726465720a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a205468652073616c65207468617420612072657475726e2074616b6573206261636b2e0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70686f6e652c207765622c20706f732c20656d61696c2c20636861742c20736d732c20706f73742c2076697369742c20736f6369616c5d0a202020202020706c616365645f61743a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020207374617475733a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a20706c616365640a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b64726166742c20706c616365642c20636f6e6669726d65642c20736869707065642c2064656c6976657265642c20636f6d706c657465642c2063616e63656c6c65645d0a202020202020746f74616c3a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a204d696e6f7220756e697473206f66207468652063757272656e63793b207468652073756d206f6620697473206c696e65732077686572652069742068617320616e792e20412072657475726e2773206973206e6f74206e656761746976652e0a202020202020636f73743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a2020202020202020646f633a205768617420697420636f737420696e206d696e6f7220756e697473206f66207468652063757272656e63792e0a20202020202063757272656e63793a207b6e756d6265723a2032392c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202063616d706169676e3a207b6e756d6265723a2033302c20747970653a207265662c207265663a2063616d706169676e2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f70706f7274756e6974793a207b6e756d6265723a2033312c20747970653a207265662c207265663a206f70706f7274756e6974792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2033322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a20206f726465725f6c696e653a0a20202020646f633a204f6e652070726f64756374206f6620616e206f726465722e0a202020207461626c653a206f726465725f6c696e650a20202020706172656e743a206f726465720a20202020706172656e745f6c6973743a206c696e65730a202020206669656c64733a0a20202020202070726f647563743a207b6e756d6265723a20312c20747970653a207265662c207265663a2070726f647563742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275657d0a2020202020207175616e746974793a207b6e756d6265723a20322c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2064656661756c743a20317d0a202020202020756e69745f70726963653a0a20202020202020206e756d6265723a20330a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a2020202020202020646f633a204d696e6f7220756e697473206f6620746865206f7264657227732063757272656e63792e0a202020202020616d6f756e743a0a20202020202020206e756d6265723a20340a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a2020202020202020646f633a204f6620746865206c696e653b207175616e746974792074696d657320756e69745f7072696365207768657265206974206973206c656674206f75742e0a202020202020636f73743a0a20202020202020206e756d6265723a20350a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a2020202020202020646f633a204f6620746865206c696e6520696e206d696e6f7220756e697473206f6620746865206f7264657227732063757272656e63792e0a0a202061737365743a0a20202020646f633a20412070726f647563742074686174206120637573746f6d65722068617320696e7374616c6c6564206f7220696e207573652e0a20202020706174683a206173736574730a202020207461626c653a2061737365740a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a2031312c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320617373657420696e20616e6f746865722073797374656d2e0a20202020202073657269616c3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a2031322c206e6f726d616c697365723a2065786163747d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202070726f647563743a207b6e756d6265723a2032322c20747970653a207265662c207265663a2070726f647563742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f726465725f7265663a207b6e756d6265723a2032332c20747970653a207265662c207265663a206f726465722c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020626f756768745f61743a207b6e756d6265723a2032342c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a20202020202077617272616e74795f756e74696c3a207b6e756d6265723a2032352c20747970653a20646174652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a20202020202073746174653a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206163746976650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6163746976652c20696e5f7265706169722c207265706c616365642c20726574697265642c206c6f73745d0a20202020202075736167653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a20486f757273206f72206379636c6573206f7220616e6f74686572206d656173757265206f66207468652070726f647563742e0a2020202020206e6578745f736572766963655f61743a207b6e756d6265723a2032382c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033312c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a20207061727469636970616e743a0a20202020646f633a20536f6d65626f6479206265736964657320746865207072696d617279207375626a6563742077686f20746f6f6b207061727420696e20616e20696e746572616374696f6e2e0a20202020706174683a207061727469636970616e74730a202020207461626c653a207061727469636970616e740a202020206f776e6572733a205b636f6e746163745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a202020202020696e746572616374696f6e3a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a207265660a20202020202020207265663a20696e746572616374696f6e0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020636f6e746163743a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a207265660a20202020202020207265663a20636f6e746163740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020726f6c653a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b73656e6465722c20726563697069656e742c20636f706965642c206f7267616e697365722c20617474656e6465652c20737065616b65722c206f746865725d0a2020202020206f776e65723a207b6e756d6265723a2032332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a20207461736b3a0a20202020646f633a20536f6d657468696e6720746f20646f20666f72206120637573746f6d65722e0a20202020706174683a207461736b730a202020207461626c653a207461736b0a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a206475655f61740a202020206669656c64733a0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a2031342c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f662074686973207461736b20696e20616e6f746865722073797374656d2e0a20202020202073756d6d6172793a207b6e756d6265723a20322c20747970653a20746578742c206d61785f6c656e6774683a203230302c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020206e6f74653a207b6e756d6265723a20332c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a20746f646f0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b666f6c6c6f775f75702c206d61696e74656e616e63652c20746f646f2c207265766965775d0a2020202020206475655f61743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a20202020202073746174653a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206f70656e0a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b6f70656e2c20696e5f70726f67726573732c20646f6e652c2063616e63656c6c65645d0a202020202020726563757272656e63653a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206e6f6e650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6e6f6e652c206461696c792c207765656b6c792c206d6f6e74686c792c20717561727465726c792c20796561726c795d0a202020202020696e74657276616c3a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646f633a20457665727920736f206d616e79206f66207468656d3b2031207768657265206974206973206c656674206f75742e0a20202020202072756c653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a2069640a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205468652072756c65206f722073776565702074686174206d6164652069742e0a202020202020636173655f7265663a207b6e756d6265723a2032382c20747970653a207265662c207265663a20636173652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f70706f7274756e6974793a207b6e756d6265723a2032392c20747970653a207265662c207265663a206f70706f7274756e6974792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061737365743a207b6e756d6265723a2033302c20747970653a207265662c207265663a2061737365742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202063616d706169676e3a207b6e756d6265723a2033312c20747970653a207265662c207265663a2063616d706169676e2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2033322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020646f6e655f61743a0a20202020202020206e756d6265723a2033350a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a20202020202074696d65735f646f6e653a0a20202020202020206e756d6265723a2033360a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a2020202020202020646f633a20486f77206f6674656e2061207461736b2074686174207265637572732077617320646f6e652e0a0a20206f70706f7274756e6974793a0a20202020646f633a20427573696e6573732074686174206d617920636f6d652e0a20202020706174683a206f70706f7274756e69746965730a202020207461626c653a206f70706f7274756e6974790a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20392c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f662074686973206f70706f7274756e69747920696e20616e6f746865722073797374656d2e0a2020202020206e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020206e6f74653a207b6e756d6265723a20332c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020706970656c696e653a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a2073616c65730a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b73616c65735d0a2020202020202020646f633a204f6e65206f6620706970656c696e65732e0a20202020202073746167653a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a2070726f7370656374696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b70726f7370656374696e672c20656e676167696e672c20776f6e2c206c6f73745d0a2020202020202020646f633a204f6e65206f662074686520706970656c696e652773207374616765732e0a202020202020616d6f756e743a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e0a20202020202063757272656e63793a207b6e756d6265723a2032352c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202070726f626162696c6974793a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a205065722063656e743b2074686174206f6620746865207374616765207768657265206974206973206c656674206f75742e0a20202020202065787065637465645f636c6f73653a207b6e756d6265723a2032372c20747970653a20646174652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020656e67616765645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a205768656e20776f726b206f6e20697420626567616e2e0a202020202020636c6f7365645f61743a0a20202020202020206e756d6265723a2032390a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a205768656e2069742077617320776f6e206f72206c6f73742e0a20202020202073746167655f61743a0a20202020202020206e756d6265723a2033300a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a2020202020202020646f633a2053696e6365207768656e20697420697320696e206974732073746167652e0a2020202020206c6f73745f63617573653a0a20202020202020206e756d6265723a2033310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70726963652c20636f6d70657469746f722c206e6f5f6275646765742c206e6f5f6e6565642c206e6f5f6465636973696f6e2c2074696d696e672c2066656174757265732c20736572766963652c206f746865725d0a202020202020636f6d70657469746f723a207b6e756d6265723a2033322c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202070726f647563743a207b6e756d6265723a2033332c20747970653a207265662c207265663a2070726f647563742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202063616d706169676e3a207b6e756d6265723a2033342c20747970653a207265662c207265663a2063616d706169676e2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2033352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033372c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a2020627579696e675f726f6c653a0a20202020646f633a2057686174207061727420736f6d65626f64792068617320696e2074686520627579696e67206465636973696f6e2e0a20202020706174683a20627579696e675f726f6c65730a202020207461626c653a20627579696e675f726f6c650a202020206f776e6572733a205b636f6e746163745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020206f70706f7274756e6974793a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a207265660a20202020202020207265663a206f70706f7274756e6974790a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020636f6e746163743a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a207265660a20202020202020207265663a20636f6e746163740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020726f6c653a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b696e69746961746f722c20757365722c20696e666c75656e6365722c20646563696465722c2062757965722c20676174656b65657065725d0a2020202020207765696768745f70726963653a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a20486f77206d75636820707269636520636f756e747320666f72207468697320706572736f6e2066726f6d203020746f203130302e0a2020202020207765696768745f7175616c6974793a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a20486f77206d756368207175616c69747920636f756e747320666f72207468697320706572736f6e2066726f6d203020746f203130302e0a2020202020207765696768745f736572766963653a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a20486f77206d756368207365727669636520636f756e747320666f72207468697320706572736f6e2066726f6d203020746f203130302e0a2020202020207765696768745f64656c69766572793a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a20486f77206d7563682064656c697665727920636f756e747320666f72207468697320706572736f6e2066726f6d203020746f203130302e0a2020202020207765696768745f7269736b3a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a20486f77206d756368207269736b20636f756e747320666f72207468697320706572736f6e2066726f6d203020746f203130302e0a2020202020207374616e63653a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206265686176696f75720a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020636c6561723a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6368616d70696f6e2c20737570706f727465722c206e65757472616c2c20736365707469632c206f70706f6e656e745d0a2020202020206f776e65723a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033312c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a202063616d706169676e3a0a20202020646f633a20416e206566666f727420746f2072656163682070656f706c6520666f72206f6e6520707572706f73652e204e6f7468696e6720706572736f6e616c2e0a20202020706174683a2063616d706169676e730a202020207461626c653a2063616d706169676e0a202020207375626a6563743a20747275650a20202020696d706572736f6e616c3a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a20636f6e74656e740a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020696e6465783a207b6e756d6265723a2031352c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f6620746869732063616d706169676e20696e20616e6f746865722073797374656d2e0a2020202020206e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275657d0a2020202020206465736372697074696f6e3a207b6e756d6265723a20332c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e677d0a202020202020707572706f73653a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6d61726b6574696e672c2073616c65732c20737570706f72742c20616e616c79746963735d0a2020202020202020646f633a2054686520707572706f73652077686f736520636f6e73656e74206f7220626173697320697473206d656d62657273206e6565642e0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b656d61696c2c2070686f6e652c20736d732c20706f73742c20736f6369616c2c207765622c206576656e745d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a20706c616e6e65640a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b706c616e6e65642c206163746976652c207061757365642c20636f6d706c657465642c2063616e63656c6c65645d0a2020202020207374617274735f61743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020656e64735f61743a207b6e756d6265723a2032342c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206275646765743a207b6e756d6265723a2032352c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a202020202020636f73743a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646f633a205768617420776173207370656e7420696e206d696e6f7220756e697473206f66207468652063757272656e63792e0a20202020202063757272656e63793a207b6e756d6265723a2032372c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a202020202020636f6e74726f6c5f73686172653a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646f633a205065722063656e74206f6620746865206d656d626572732077686f20617265206c656674206f757420746f20636f6d7061726520776974682e0a2020202020207365676d656e743a207b6e756d6265723a2032392c20747970653a207265662c207265663a207365676d656e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033312c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a202063616d706169676e5f6d656d6265723a0a20202020646f633a20536f6d65626f64792077686f6d20612063616d706169676e2069732061626f75742c206f72206973206b6570742066726f6d20746f20636f6d7061726520776974682e0a20202020706174683a2063616d706169676e5f6d656d626572730a202020207461626c653a2063616d706169676e5f6d656d6265720a202020206f776e6572733a205b636f6e746163745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a20202020202063616d706169676e3a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a207265660a20202020202020207265663a2063616d706169676e0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020636f6e746163743a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a207265660a20202020202020207265663a20636f6e746163740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a20202020202076617269616e743a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a20610a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b636f6e74726f6c2c20612c20622c20632c20645d0a2020202020202020646f633a20636f6e74726f6c2069732072656163686564206279206e6f7468696e672e0a20202020202073656e745f61743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206f70656e65645f61743a207b6e756d6265723a2032342c20747970653a2074696d652c20636c6173733a206265686176696f75722c20636c6561723a20747275652c20707572706f7365733a206265686176696f75722c2066696c7465723a20747275657d0a202020202020636c69636b65645f61743a207b6e756d6265723a2032352c20747970653a2074696d652c20636c6173733a206265686176696f75722c20636c6561723a20747275652c20707572706f7365733a206265686176696f75722c2066696c7465723a20747275657d0a202020202020636f6e7665727465645f61743a207b6e756d6265723a2032362c20747970653a2074696d652c20636c6173733a206265686176696f75722c20636c6561723a20747275652c20707572706f7365733a206265686176696f75722c2066696c7465723a20747275657d0a202020202020726576656e75653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20696e740a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a20616d6f756e74730a2020202020202020646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e0a20202020202063757272656e63793a207b6e756d6265723a2032382c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f726465725f7265663a207b6e756d6265723a2032392c20747970653a207265662c207265663a206f726465722c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2033312c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a202063616d706169676e5f6c696e6b3a0a20202020646f633a20416e2061646472657373207468617420612063616d706169676e206c6561647320746f2c2066726f6d20776869636820746865206c696e6b732074686174206172652073656e7420617265206d6164652e204e6f7468696e6720706572736f6e616c2e0a20202020706174683a2063616d706169676e5f6c696e6b730a202020207461626c653a2063616d706169676e5f6c696e6b0a202020207375626a6563743a20747275650a20202020696d706572736f6e616c3a20747275650a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020207461726765743a0a20202020202020206e756d6265723a20310a2020202020202020747970653a2075726c0a2020202020202020636c6173733a20636f6e74656e740a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a20202020202063616d706169676e3a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a207265660a20202020202020207265663a2063616d706169676e0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a20202020202076617269616e743a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b636f6e74726f6c2c20612c20622c20632c20645d0a0a20207365676d656e743a0a20202020646f633a20412067726f7570206f662070656f706c652062792077686174206973206465636c617265642061626f7574207468656d2e204e6f7468696e6720706572736f6e616c3b20697473206d656d626572732061726520666f756e6420616e657720656163682074696d652e0a20202020706174683a207365676d656e74730a202020207461626c653a207365676d656e740a202020207375626a6563743a20747275650a20202020696d706572736f6e616c3a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020206e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275657d0a202020202020646566696e6974696f6e3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a20746578740a20202020202020206d61785f6c656e6774683a20383030300a2020202020202020636c6173733a20636f6e74656e740a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a2020202020202020646f633a204a534f4e2c20612066696c746572206f76657220636c656172206669656c6473206f6620746865206b696e643b20736565206f7665722e0a2020202020206f7665723a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a20636f6e746163740a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b636f6e746163742c206163636f756e745d0a2020202020202020646f633a20546865206b696e6420746861742069742067726f7570732e0a202020202020707572706f73653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6d61726b6574696e672c2073616c65732c20737570706f72742c20616e616c79746963735d0a2020202020206d696e5f73697a653a0a20202020202020206e756d6265723a2032320a2020202020202020747970653a20696e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a2031300a2020202020202020646f633a20536d616c6c65722067726f75707320617265206e6f7420746f6c642e0a20202020202076616c69645f756e74696c3a207b6e756d6265723a2032332c20747970653a20646174652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a0a202061727469636c653a0a20202020646f633a20536f6d657468696e6720776f727468206b6e6f77696e672e204e6f7468696e6720706572736f6e616c2e0a20202020706174683a2061727469636c65730a202020207461626c653a2061727469636c650a202020207375626a6563743a20747275650a20202020696d706572736f6e616c3a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020207469746c653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275657d0a202020202020626f64793a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a2065766572797468696e677d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6b622c207573652c206d61726b65742c20636f6d70657469746f722c207472656e645d0a20202020202061756469656e63653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a20696e7465726e616c0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7075626c69632c20637573746f6d65722c20706172746e65722c20696e7465726e616c5d0a20202020202070726f647563743a207b6e756d6265723a2032322c20747970653a207265662c207265663a2070726f647563742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206c616e67756167653a207b6e756d6265723a2032332c20747970653a206c616e67756167652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a2064726166740a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b64726166742c207075626c69736865642c20726574697265645d0a20202020202076616c69645f66726f6d3a207b6e756d6265723a2032352c20747970653a20646174652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a20202020202076616c69645f756e74696c3a207b6e756d6265723a2032362c20747970653a20646174652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a	2026-11-22 16:07:37.115377+00	1	\\x0e694533095c3129eb7af2f3543db24781094a78eaddfbc018e3ba827c103c38
policy	\\x9679d462d09e9f2ef4823fc731d58f910537cacc14e68d066123b8dfe7c8da25	\\x7b227465616d2e7265676f223a2223204d455441444154415c6e23207469746c653a2044656661756c7420706f6c696379206f662061207465616d5c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742e2041207265717565737420697320616e737765726564207768656e20746865206163746f7220686f6c64732074686520707572706f7365277320726f6c652028616374696e67292c2074686520726f77206c69657320696e5c6e2320202069747320726567696f6e732028696e5f73636f7065292c2074686520726f6c65206d617920646f207468697320746f2074686973206b696e642028616c6c6f776564292c20616e6420746865207375626a6563742068617320746865206261736973207468655c6e23202020707572706f7365207265737473206f6e202867726f756e646564292e2057686174206c6561766573207468656e2069732061206d6174746572206f66206669656c6420636c61737365732e20546865206775617264206f6e6c79206e6172726f777320746869732e5c6e235c6e232020205468726565206b696e6473206f662063616c6c65723a20796f7572206f776e2070726f6772616d732028616374696e67292c2074686f7365206f66206120706172746e657220636f6d70616e792028706172746e6572696e67292c20616e6420637573746f6d6572735c6e2320202077686f20726561642061626f7574207468656d73656c7665732028616374696e6720666f722073656c665f73657276696365292e205265636f7264732061626f7574206e6f626f64792c20737563682061732070726f64756374732c20617265206f70656e20746f20616c6c206f665c6e23202020796f7572206f776e2070726f6772616d732c2077686572657665722074686579206c69652028696d706572736f6e616c293b206120726567696f6e2773206f776e20617265206368616e6765642066726f6d2074686572652e2057686174206d757374206e6576657220636f6d65206f6620616e5c6e2320202065646974207374616e647320696e207465616d5f70726f6f66732e7265676f3b2074686520726f777320746861742073686f7720656163682072756c6520617420776f726b2061726520696e207465616d5f746573742e7265676f2e5c6e7061636b6167652074616369742e7465616d5c6e5c6e696d706f7274207265676f2e76325c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686f5c6e5c6e23204f6e6520726f6c652070657220707572706f73653a20612063726564656e7469616c2074686174207365727665732074776f20707572706f73657320686f6c64732074776f20726f6c65732e204265796f6e64207468697320612063726564656e7469616c20636172726965735c6e232069747320707572706f7365733b20746865207661756c74207265667573657320616e79206f74686572206265666f72652069742061736b7320686572652e5c6e726f6c655f6f66203a3d207b5c6e5c745c22737570706f72745c223a205c22737570706f72745c222c5c6e5c745c2273616c65735c223a205c2273616c65735c222c5c6e5c745c226d61726b6574696e675c223a205c226d61726b6574696e675c222c5c6e5c745c2262696c6c696e675c223a205c2262696c6c696e675c222c5c6e5c745c22616e616c79746963735c223a205c22616e616c7973745c222c5c6e5c745c22636f6d706c69616e63655c223a205c226f6666696365725c222c5c6e5c745c226c6567616c5c223a205c22636f756e73656c5c222c5c6e5c745c226f7065726174696f6e735c223a205c22696d706f72745c222c5c6e5c745c2261646d696e697374726174696f6e5c223a205c226f70657261746f725c222c5c6e5c745c2273656c665f736572766963655c223a205c22637573746f6d65725c222c5c6e7d5c6e5c6e686f6c64735f726f6c6520696620726f6c655f6f665b696e7075742e707572706f73655d20696e20696e7075742e6163746f722e726f6c65735c6e5c6e616374696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e232050726f6772616d73206f6620616e6f7468657220636f6d70616e792e2054686579206765742074686520707572706f736573206e616d6564206865726520616e64206e6f206f746865722e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e706172746e65725f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c227d5c6e5c6e706172746e6572696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c7466726f6d5f706172746e65725c6e5c74696e7075742e707572706f736520696e20706172746e65725f707572706f7365735c6e7d5c6e5c6e23204120666f726d206f7220706f7274616c207468726f75676820776869636820637573746f6d65727320616e7377657220666f72207468656d73656c7665732e5c6e706f7274616c206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c745c22706f7274616c5c2220696e20696e7075742e6163746f722e726f6c65735c6e7d5c6e5c6e23205468652070726f6772616d20746861742068616e6473206f7574206e657720776f726b2062792074686520636174616c6f67277320726f7574696e672c20616e64206d6f7665732077686174206973206c617465206120737465702075702e5c6e726f7574696e67206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c745c22726f757465725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e23205468652070726f6772616d207468617420636f756e7473207768696368206c696e6b73206f6620612063616d706169676e207765726520666f6c6c6f7765642e2042792077686f6d206973206e6f746564206f662070656f706c652077686f2061677265656420746f2074686520707572706f73652e5c6e636f6c6c656374696e67206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226d61726b6574696e675c222c205c22616e616c79746963735c227d5c6e5c745c22636f6c6c6563746f725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20776869636820726f77735c6e5c6e232050726f64756374732c2061727469636c65732c2063616d706169676e732077697468207468656972206c696e6b732c20616e64207365676d656e7473206172652061626f7574206e6f626f64793a20746865792068617665206e6f20626173697320616e64206e6f20636f6e73656e742c20616e645c6e23206d6f73742068617665206e6f20726567696f6e2e205468657920617265207365656e2066726f6d20616e7977686572652e5c6e696d706572736f6e616c20696620696e7075742e6b696e6420696e20646174612e636174616c6f672e696d706572736f6e616c5c6e5c6e2320576861742077686f6576657220616e737765727320666f7220697473656c662c206f7220666f72206120706172746e65722c206d617920736565206f6620746861742e2041727469636c65732063616e20626520666f7220737461666620616c6f6e652e5c6e6f6e5f646973706c6179203a3d207b5c2270726f647563745c227d5c6e5c6e2320526567696f6e732064656369646520666f72206576657279626f64792e205465616d732064656369646520666f722074686520707572706f736573207468617420796f7520656e74657220686572653b206120726f7720697320616c736f20697473206f776e657227732c20616e64207468655c6e23207661756c7420636f6d706172657320746865206f776e65722077697468207468652063726564656e7469616c27732069642e20556e646572206120707572706f736520696e207465616d5f726f77735f6f6e6c792c20726f7773206f66206f74686572207465616d7320646f206e6f745c6e232065786973742e20556e646572206f6e6520696e206d61736b65645f6265796f6e645f7465616d207468657920646f2c20776974682061646472657373657320616e6420616d6f756e7473206d61736b656420776865726576657220612072756c652062656c6f772061736b7320666f725c6e2320606e656172603b20617320736869707065642c2074686f7365206f662073616c657320646f2e5c6e7465616d5f726f77735f6f6e6c79203a3d2073657428295c6e5c6e6d61736b65645f6265796f6e645f7465616d203a3d2073657428295c6e5c6e6f665f7465616d20696620696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e5c6e6d696e65206966206f665f7465616d5c6e5c6e6d696e6520696620696e7075742e7265636f72642e6f776e6572203d3d20696e7075742e6163746f722e69645c6e5c6e6e656172206966206d696e655c6e5c6e6e656172206966206e6f7420696e7075742e707572706f736520696e206d61736b65645f6265796f6e645f7465616d5c6e5c6e2320576974686f75742061207265636f7264207468657265206973206e6f20726f7720746f206265206f7574206f662073636f70653a2074686520686f73742073656e6473206e6f6e6520776865726520616e20616374696f6e20636f6e6365726e73206e6f20726f772e5c6e696e5f73636f7065206966206e6f7420696e7075742e7265636f72645c6e5c6e696e5f73636f7065206966207b5c6e5c74696e5f726567696f6e5c6e5c74696e5f7465616d5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e7d5c6e5c6e2320437573746f6d65727320726561636820776861742069732061626f7574207468656d73656c7665732c207768657265766572206974206c6965732e5c6e696e5f73636f7065206966206f776e5c6e5c6e696e5f73636f7065206966207b5c6e5c74696d706572736f6e616c5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e616374696f6e20696e206368616e67696e675c6e7d5c6e5c6e232057686174206120726567696f6e20686173206973206368616e6765642066726f6d2074686572653b207768617420686173206e6f6e652062792077686f65766572206d6179206368616e676520697473206b696e642e5c6e696e5f73636f7065206966207b5c6e5c74696d706572736f6e616c5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e7265636f72642e726567696f6e5c6e7d5c6e5c6e6368616e67696e67203a3d207b5c227570646174655c222c205c22726561737369676e5c222c205c2264656c6574655c222c205c2265726173655c222c205c226d657267655c227d5c6e5c6e696e5f73636f7065206966207b5c6e5c74696d706572736f6e616c5c6e5c74696e7075742e6b696e6420696e206f6e5f646973706c61795c6e5c74696e7075742e616374696f6e20696e207b5c22726561645c222c205c226c6973745c227d5c6e7d5c6e5c6e696e5f73636f706520696620656d657267656e63795c6e5c6e696e5f726567696f6e206966205c222a5c2220696e20696e7075742e6163746f722e726567696f6e735c6e5c6e232041207265636f726420776974686f7574206120726567696f6e2062656c6f6e677320746f206e6f626f6479206275742074686f73652077686f20686f6c6420657665727920726567696f6e2e5c6e696e5f726567696f6e20696620696e7075742e7265636f72642e726567696f6e20696e20696e7075742e6163746f722e726567696f6e735c6e5c6e23204120706172746e657220676574732077686174207761732061737369676e656420746f206f6e65206f6620697473207465616d732e5c6e696e5f7465616d206966206f665f7465616d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746d696e655c6e7d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e707572706f736520696e207465616d5f726f77735f6f6e6c795c6e7d5c6e5c6e232047445052204172742e2031353a207468652063726564656e7469616c206e616d657320746865206f6e65207375626a656374207468617420697420616e737765727320666f722e5c6e6f776e206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e2320427265616b2d676c6173733a20746865207661756c742073656e64732061207469636b6574206f6e6c792077686572652061207365636f6e6420706572736f6e206772616e7465642074686973206163746f7220746869732076657279207375626a6563742c20666f722061206665775c6e2320686f7572732e204974206f70656e732072656164696e672c20696e20616e7920726567696f6e20616e64207465616d3b20746865206775617264207365657320746f207468652066756c6c207265636f726420616e642074656c6c7320746865206f6666696365722e5c6e656d657267656e6379206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74616374696e675c6e5c74696e7075742e707572706f736520696e20656d657267656e63795f707572706f7365735c6e5c74696e7075742e616374696f6e203d3d205c22726561645c225c6e7d5c6e5c6e656d657267656e63795f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e232057686f2067657473207468697320666172206d6179206b6e6f77207468617420746865207265636f7264206578697374732c20616e6420697320746f6c642077687920697420737461797320636c6f7365642e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706172746e6572696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706f7274616c5c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74726f7574696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74636f6c6c656374696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e23204e6f7468696e672065786973747320796574207768656e2061207375626a65637420697320637265617465642c20736f207468657265206973206e6f7468696e6720746f20686964652e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d617920626520646f6e652c20627920707572706f736520616e64206b696e645c6e5c6e65766572795f6b696e64203a3d207b5c222a5c227d5c6e5c6e6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c222c205c227061727469636970616e745c222c205c227461736b5c222c205c2261737365745c222c205c2261727469636c655c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c222c205c227061727469636970616e745c222c205c227461736b5c222c205c2261737365745c222c205c2261727469636c655c227d2c5c6e5c745c745c22726561737369676e5c223a207b5c22636173655c222c205c227461736b5c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c6e5c745c745c745c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c222c205c227061727469636970616e745c222c205c2272656c6174696f6e736869705c222c205c226f70706f7274756e6974795c222c205c22627579696e675f726f6c655c222c5c6e5c745c745c745c226f726465725c222c205c226f726465725f6c696e655c222c205c2261737365745c222c205c227461736b5c222c205c2263616d706169676e5f6d656d6265725c222c205c2270726f647563745c222c205c2261727469636c655c222c5c6e5c745c747d2c5c6e5c745c745c227570646174655c223a207b5c6e5c745c745c745c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c222c205c227061727469636970616e745c222c205c2272656c6174696f6e736869705c222c205c226f70706f7274756e6974795c222c205c22627579696e675f726f6c655c222c5c6e5c745c745c745c226f726465725c222c205c226f726465725f6c696e655c222c205c2261737365745c222c205c227461736b5c222c205c2263616d706169676e5f6d656d6265725c222c205c2270726f647563745c222c205c2261727469636c655c222c5c6e5c745c747d2c5c6e5c745c745c22726561737369676e5c223a207b5c22636f6e746163745c222c205c226163636f756e745c222c205c2272656c6174696f6e736869705c222c205c226f70706f7274756e6974795c222c205c22627579696e675f726f6c655c222c205c226f726465725c222c205c2261737365745c222c205c227461736b5c227d2c5c6e5c745c745c2264656c6574655c223a207b5c227061727469636970616e745c222c205c22627579696e675f726f6c655c222c205c226f726465725f6c696e655c227d2c5c6e5c747d2c5c6e5c745c226d61726b6574696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c2263616d706169676e5c222c205c2263616d706169676e5f6c696e6b5c222c205c2263616d706169676e5f6d656d6265725c222c205c227365676d656e745c222c205c2261727469636c655c227d2c5c6e5c745c745c227570646174655c223a207b5c2263616d706169676e5c222c205c2263616d706169676e5f6c696e6b5c222c205c2263616d706169676e5f6d656d6265725c222c205c227365676d656e745c222c205c2261727469636c655c227d2c5c6e5c745c745c22726561737369676e5c223a207b5c2263616d706169676e5c222c205c227365676d656e745c227d2c5c6e5c745c745c2264656c6574655c223a207b5c2263616d706169676e5c222c205c2263616d706169676e5f6c696e6b5c222c205c2263616d706169676e5f6d656d6265725c222c205c227365676d656e745c222c205c2261727469636c655c227d2c5c6e5c745c745c22657874726163745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2262696c6c696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c226f726465725c222c205c226f726465725f6c696e655c227d2c5c6e5c745c745c227570646174655c223a207b5c226f726465725c222c205c226f726465725f6c696e655c227d2c5c6e5c745c745c2264656c6574655c223a207b5c226f726465725f6c696e655c227d2c5c6e5c745c745c22657874726163745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22616e616c79746963735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c227365676d656e745c227d2c5c6e5c745c745c227570646174655c223a207b5c227365676d656e745c227d2c5c6e5c745c745c22657874726163745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2261756469745c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c227265766965775c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c22726571756573745c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c22617070726f76655c223a2065766572795f6b696e642c5c6e5c745c745c2272657374726963745c223a2065766572795f6b696e642c5c6e5c745c745c22686f6c645c223a2065766572795f6b696e642c5c6e5c745c745c22726574656e74696f6e5c223a2065766572795f6b696e642c5c6e5c745c745c22657874726163745c223a2065766572795f6b696e642c5c6e5c745c745c226d657267655c223a2065766572795f6b696e642c20232061207374657761726420736574746c657320776861742061677265657320696e206e6f7468696e672074686174206f7468657273206d6179206c6f6f6b2075705c6e5c747d2c5c6e5c745c226c6567616c5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c22686f6c645c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226f7065726174696f6e735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a2065766572795f6b696e642c5c6e5c745c745c227570646174655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c22696d706f72745c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e745c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c745c745c226d657267655c223a2065766572795f6b696e642c5c6e5c745c745c22657874726163745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c2264656c6574655c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c2261637469766174655c223a2065766572795f6b696e642c5c6e5c745c745c22726574656e74696f6e5c223a2065766572795f6b696e642c5c6e5c745c745c22776562686f6f6b5c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2273656c665f736572766963655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c22726571756573745c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745f706f696e745c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22636173655c227d2c5c6e5c747d2c5c6e7d5c6e5c6e23204120726570616972657220726561647320616e6420636c6f736573207468652063617365732069742077617320676976656e3b206120726573656c6c657220666f6c6c6f77732069747320637573746f6d65727320616e64206e6f74657320776861742077617320736169642e5c6e706172746e65725f6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636173655c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e7d5c6e5c6e232054686520726f757465722072656164732077686174207468652072756c6573206c6f6f6b2061742c20616e6420736179732077686f73652069742069732e20556e646572207468652073616d6520726f6c6520636173657320617265206d6f7665642075702c2061737365747320676574207461736b735c6e23207768656e20746865792061726520746f2062652073657276696365642c20616e64206120637573746f6d65722077686f73652072656c6174696f6e7368697020656e646564206973206e6f74656420617320737563682e2054686520636f6c6c6563746f722066696e647320746865206c696e6b20616e64207468652063616d706169676e20746861742069745c6e232062656c6f6e677320746f2c20616e64206e6f746573207468617420736f6d65626f647920666f6c6c6f7765642069742e5c6e726f757465725f6772616e7473203a3d207b5c6e5c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c226372656174655c223a207b5c227461736b5c227d2c5c6e5c745c227570646174655c223a207b5c22636173655c222c205c2261737365745c222c205c226163636f756e745c227d2c5c6e5c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e7d5c6e5c6e636f6c6c6563746f725f6772616e7473203a3d207b5c6e5c745c22726561645c223a207b5c2263616d706169676e5c222c205c2263616d706169676e5f6c696e6b5c222c205c2263616d706169676e5f6d656d6265725c222c205c22636f6e746163745c227d2c2023206f66206120636f6e746163742c207468617420697420697320746865726520616e6420686173206167726565645c6e5c745c226c6973745c223a207b5c2263616d706169676e5c222c205c2263616d706169676e5f6c696e6b5c222c205c2263616d706169676e5f6d656d6265725c227d2c5c6e5c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c745c227570646174655c223a207b5c2263616d706169676e5f6d656d6265725c227d2c5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74616374696e675c6e5c746772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74706172746e6572696e675c6e5c74706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74726f7574696e675c6e5c74726f757465725f6772616e74735b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74636f6c6c656374696e675c6e5c74636f6c6c6563746f725f6772616e74735b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74726f7574696e675c6e5c745c222a5c2220696e20726f757465725f6772616e74735b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74726f7574696e675c6e5c74696e7075742e6b696e6420696e20726f757465725f6772616e74735b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74636f6c6c656374696e675c6e5c74696e7075742e6b696e6420696e20636f6c6c6563746f725f6772616e74735b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c745c222a5c2220696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e6b696e6420696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c745c222a5c2220696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e6b696e6420696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e2320506172746e6572732061726520746f6c64207768617420746865792061726520746f206572617365202847445052204172742e203139292e20416e20696e737472756374696f6e2069732061626f7574206e6f207265636f7264206f66206f7572732e5c6e616c6c6f77656420696620696e73747275637465645c6e5c6e67726f756e64656420696620696e73747275637465645c6e5c6e696e7374727563746564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e616374696f6e203d3d205c22696e737472756374696f6e735c225c6e5c746e6f7420696e7075742e7265636f72645c6e7d5c6e5c6e2320416e20696d706f72742074616b6573206261636b20776861742069742077726f74652c20796574206e657665722061207375626a6563743a207468617420697320616e20657261737572652c2077697468206974732066656e63652e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74696e7075742e616374696f6e203d3d205c2264656c6574655c225c6e5c746e6f7420696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74696e7075742e616374696f6e203d3d205c2264656c6574655c225c6e5c74696d706572736f6e616c5c6e7d5c6e5c6e2320576861742070656f706c6520636f6e73656e7420746f2c20616e642061736b20666f72202847445052204172742e2031322832292920776974682074686520636f6465207468617420776173206d61696c656420746f207468656d2e204120706f7274616c207265616473206e6f7468696e672e5c6e616c6c6f776564206966207b5c6e5c74706f7274616c5c6e5c74696e7075742e616374696f6e20696e207b5c22636f6e73656e745c222c205c22726571756573745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206c6567616c2062617369735c6e5c6e72657374735f6f6e5f6261736973203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e67726f756e646564206966206e6f7420696e7075742e707572706f736520696e2072657374735f6f6e5f62617369735c6e5c6e67726f756e64656420696620696d706572736f6e616c5c6e5c6e67726f756e64656420696620696e7075742e7265636f72642e62617365735b646174612e636174616c6f672e707572706f7365735b696e7075742e707572706f73655d2e6c6567616c5f62617369735d203d3d20747275655c6e5c6e2320412070726f73706563742077686f2077726974657320696e2069732068656c706564206265666f7265207468657265206973206120636f6e74726163742e5c6e67726f756e646564206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74696e7075742e7265636f72642e62617365732e6c65676974696d6174655f696e74657265737473203d3d20747275655c6e7d5c6e5c6e2320546865206261736973206f662061206e6577207375626a656374206973207265636f72646564207769746820697473206372656174696f6e2e5c6e67726f756e646564206966207b5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2076697369626c655c6e5c6e76697369626c65206966207b5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c7467726f756e6465645c6e7d5c6e5c6e23205769746864726177696e67206e65656473206e6f206d6f7265207468616e207265616368696e6720746865207265636f72643a206e6f2062617369732c206e6f206772616e742e5c6e76697369626c65206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74696e7075742e616374696f6e203d3d205c2277697468647261775c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e616d6f756e7473203a3d207b5c22746f74616c5c222c205c22616d6f756e745c222c205c22756e69745f70726963655c222c205c22636f73745c222c205c22726576656e75655c227d5c6e5c6e2320576861742069732061626f7574206e6f626f6479206973206e6f626f647927732073656372657420746f20796f7572206f776e2070726f6772616d732e20506172746e65727320616e6420637573746f6d657273207365652077686174206973206f6e20646973706c61792e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696d706572736f6e616c5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696d706572736f6e616c5c6e5c74706172746e6572696e675c6e7d5c6e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c2220696620726f7574696e675c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696d706572736f6e616c5c6e5c74636f6c6c656374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74636f6c6c656374696e675c6e5c74696e7075742e6b696e64203d3d205c2263616d706169676e5f6d656d6265725c225c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6f74206e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204e6f206e616d65733a20636f6e73656e7420746f206265207772697474656e20746f206973206e6f7420636f6e73656e7420746f206265206b6e6f776e2e205468652067756172642064726f707320746865206368616e6e656c73206e6f742061677265656420746f2e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c227d207c206164647265737365735c6e7d5c6e5c6e23205768617420697473206f776e2063616d706169676e73206c656420746f2e5c6e636c65617220636f6e7461696e73205c226265686176696f75725c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c74696e7075742e6b696e64203d3d205c2263616d706169676e5f6d656d6265725c225c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e232053756d7320616e64206d617267696e7320696e206e756d626572732c206f662070656f706c652077686f2061677265656420746f20626520616e616c797365642e20416e206163636f756e74206e756d62657220616e64206120746178206e756d626572207374617920696e736964652e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e20616d6f756e74735c6e7d5c6e5c6e23205c227370656369616c5c22207374696c6c206e656564732077686174207468652067756172642061736b7320666f722e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c22206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226f7065726174696f6e735c222c205c2261646d696e697374726174696f6e5c227d5c6e5c74616374696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204172742e2031353a2065766572797468696e6720746861742069732068656c642c2061626f7574206f6e6573656c662e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204120706172746e6572206b6e6f77732069747320637573746f6d6572732062792077686174206974207761732061737369676e65643a206e616d6573206d61736b65642c206164647265737365732061732070736575646f6e796d7320746861742069742063616e206a6f696e2062792e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c2220696620706172746e6572696e675c6e5c6e636c65617220636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74706172746e6572696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74656d657267656e63795c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206b657973206f662061206c6f6f6b2d75705c6e5c6e2320412070726f6475637420627920697473206e756d6265722c20612063616d706169676e20627920746865206f6e6520746861742069742068617320656c736577686572652e5c6e6d6174636820636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696d706572736f6e616c5c6e5c74616374696e675c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c226f7065726174696f6e735c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e6d6174636820636f6e7461696e73205c22636f6e746163742e656d61696c5c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d6179206265207365745c6e5c6e77726974696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e23204465636973696f6e732072657374206f6e20746865736520617474726962757465732e204f6e2061207265636f72642074686174206578697374732074686579206368616e676520627920726561737369676e20616c6f6e652e5c6e61737369676e696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c2273746167655c227d5c6e7d5c6e5c6e2320576f726b2069732068616e646564206f7665722077697468696e2061206465736b2e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74696e7075742e6b696e6420696e207b5c22636173655c222c205c227461736b5c227d5c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226d61726b6574696e675c222c205c22616e616c79746963735c227d5c6e5c74616374696e675c6e5c7477726974696e675c6e5c74696d706572736f6e616c5c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74696d706572736f6e616c5c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74696e7075742e6b696e64203d3d205c2263616d706169676e5f6d656d6265725c225c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c2266696e616e6369616c5c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74726f7574696e675c6e5c74696e7075742e616374696f6e20696e207b5c227570646174655c222c205c22726561737369676e5c227d5c6e5c74736f6d65206320696e207b5c2271756575655c222c205c227072696f726974795c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74726f7574696e675c6e5c74696e7075742e616374696f6e203d3d205c22726561737369676e5c225c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c227d5c6e7d5c6e5c6e777269746520636f6e7461696e73205c226f7065726174696f6e616c5c22206966207b5c6e5c74726f7574696e675c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e64203d3d205c227461736b5c225c6e7d5c6e5c6e777269746520636f6e7461696e73205c226e6578745f736572766963655f61745c22206966207b5c6e5c74726f7574696e675c6e5c74696e7075742e616374696f6e203d3d205c227570646174655c225c6e5c74696e7075742e6b696e64203d3d205c2261737365745c225c6e7d5c6e5c6e777269746520636f6e7461696e73205c2273746167655c22206966207b5c6e5c74726f7574696e675c6e5c74696e7075742e616374696f6e203d3d205c22726561737369676e5c225c6e5c74696e7075742e6b696e64203d3d205c22636f6e746163745c225c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74636f6c6c656374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e73205c2265787465726e616c5f7265665c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23204172742e2031363a2070656f706c6520636f7272656374207768617420697320736169642061626f7574207468656d73656c7665732c206669656c64206279206669656c642e205265666572656e63657320746f206f746865722073797374656d732c2074686520776f726473206f665c6e2320796f757220737461666620616e642077686174206465636973696f6e732072657374206f6e20617265206e6f7420616d6f6e672069742e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c227d5c6e5c74736f6d65206320696e207b5c6e5c745c745c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226a6f625f7469746c655c222c205c226e616d655c222c205c226c616e67756167655c222c205c226465736372697074696f6e5c222c205c226c6162656c5c222c205c227072656665727265645c222c5c6e5c747d207c206164647265737365735c6e7d5c6e5c6e232057686174206b696e64206f6620636f6e7461637420706f696e742069742069732c2069732073616964207768656e2069742069732061646465642e5c6e777269746520636f6e7461696e73205c226b696e645c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e7320666f722061207265667573616c5c6e5c6e2320412062617369732068656c7073206f6e6c792077686572652074686520726f6c65206d617920616374206f6e206f6e652e5c6e726561736f6e7320636f6e7461696e73205c226e6f5f62617369735c22206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c746e6f742067726f756e6465645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22707572706f73655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22726f6c655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f74206f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c226e6f745f796f7572735c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f7420696e5f73636f70655c6e7d5c6e222c227465616d5f70726f6f66732e7265676f223a2223204d455441444154415c6e23207469746c653a2057686174207468652064656661756c7420706f6c6963792070726f6d697365735c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742077697468207465616d2e7265676f2c20616e6420746f2061646420746f2e20456163682072756c65206d61726b656420606e65766572602064657363726962657320736f6d657468696e672074686174206d7573742062655c6e23202020696d706f737369626c653b206120706f6c69637920756e64657220776869636820697420697320706f737369626c6520697320726566757365642c207769746820616e206578616d706c652e2057686174206e6f20706f6c6963792063616e20646f2c2077686f657665725c6e232020207772697465732069742c2069732070726f76656e2062657369646520746865736520616e64207374616e647320696e207468652067756172642e5c6e7061636b6167652074616369742e7465616d2e70726f6f66735c6e5c6e696d706f7274207265676f2e76325c6e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e23205265636f7264732061626f7574206e6f626f64793a206f662061206b696e6420746861742074686520636174616c6f67206465636c6172657320696d706572736f6e616c2e20546865206775617264206b6565707320776861742069732061626f75742070656f706c65206f7574206f66207468656d2e5c6e6e6f626f647920696620696e7075742e6b696e6420696e20646174612e636174616c6f672e696d706572736f6e616c5c6e5c6e6e616d657320636f6e7461696e732063206966207b5c6e5c74736f6d6520636c6173735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e2320496e20616e7920666f726d3a20636c6561722c206d61736b6564206f7220617320612070736575646f6e796d2e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e746f6b656e5b635d5c6e7d5c6e5c6e2320496e20616e7920666f726d2c206f722073656172636865642062793a20612068697420736179732077686174207468652076616c75652069732e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e206c65617665735c6e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e2073656172636865645c6e5c6e736561726368656420636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d617463685b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e657665722067657473207370656369616c2063617465676f72696573206f7220616d6f756e74732c20696e20616e7920666f726d2c206e6f72207365617263686573206279207468656d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f616d6f756e7473206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c227370656369616c5c222c205c2266696e616e6369616c5c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220676574732061206e616d652c2061207265666572656e6365206f7220616e206164647265737320696e20636c6561722c206e6f72207365617263686573206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220726561636865732061207265636f7264206f6620616e6f74686572207465616d5c6e23206465736372697074696f6e3a205265636f7264732061626f7574206e6f626f64792c2061732070726f6475637473206172652c2068617665206e6f6e652e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706172746e65725f6265796f6e645f7465616d206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f74206e6f626f64795c6e5c746e6f7420696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686174206120726567696f6e2068617320616e642069732061626f7574206e6f626f6479206973206e65766572206368616e676564206f722072656d6f7665642066726f6d20616e6f7468657220726567696f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2033325c227d5c6e6368616e6765645f6265796f6e645f726567696f6e206966207b5c6e5c746e6f626f64795c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72642e726567696f6e5c6e5c74696e7075742e616374696f6e20696e207b5c227570646174655c222c205c22726561737369676e5c222c205c2264656c6574655c222c205c2265726173655c222c205c226d657267655c227d5c6e5c746e6f7420696e7075742e7265636f72642e726567696f6e20696e20696e7075742e6163746f722e726567696f6e735c6e5c746e6f74205c222a5c2220696e20696e7075742e6163746f722e726567696f6e735c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572207265616368657320736f6d65626f647920656c73652773207265636f72645c6e23206465736372697074696f6e3a205265636f7264732061626f7574206e6f626f64792c2061732070726f6475637473206172652c20617265206e6f626f647927732e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352834292c204172742e2033325c227d5c6e637573746f6d65725f736565735f616e6f74686572206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f74206e6f626f64795c6e5c746e6f7420696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572206368616e6765732077686174206465636973696f6e732072657374206f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031362c204172742e2033325c227d5c6e637573746f6d65725f64656369646573206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c226964656e746974795c227d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204d61726b6574696e67206e657665722073656573206f7220736561726368657320627920616e797468696e67206f66206120706572736f6e2077686f20686173206e6f7420636f6e73656e74656420746f206d61726b6574696e675c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031335c227d5c6e6d61726b6574696e675f776974686f75745f636f6e73656e74206966207b5c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c746e6f74206e6f626f64795c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e5c746e6f7420696e7075742e7265636f72642e636f6e73656e74735b696e7075742e707572706f73655d2e737461747573203d3d205c22676976656e5c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e6576657220736565732061206e616d65206f7220616e20616464726573732c206f6e6c792070736575646f6e796d735c6e23206465736372697074696f6e3a204f66206d6f6e6579206974207365657320616d6f756e74732c20616e64206e65697468657220616e206163636f756e74206e6f72206120746178206e756d6265722e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c746e6f74206e6f626f64795c6e5c74736f6d65206320696e20706572736f6e616c5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c746e6f74206e6f626f64795c6e5c74736f6d65206320696e20706572736f6e616c5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e706572736f6e616c20636f6e7461696e732063206966207b5c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c746e6f74206320696e207b5c22746f74616c5c222c205c22616d6f756e745c222c205c22756e69745f70726963655c222c205c22636f73745c222c205c22726576656e75655c227d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e657665722073656172636865732062792061206e616d652c20616e20616464726573732c20636f6e74656e74206f7220616e20616d6f756e745c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f73656172636865735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c746e6f74206e6f626f64795c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f657665722072756e73207468652073797374656d206e65766572206765747320706572736f6e616c20646174612c20696e20616e7920666f726d2c206e6f72207365617263686573206279206974206f7220736574732069745c6e23206465736372697074696f6e3a207c5c6e23202020576861742069732073616964206f6620746865206f7065726174696f6e616c20636c6173732c2073756368206173206f776e65722c207465616d20616e642073746167652c207374616e6473206f7574736964652c20616e6420736f20646f207265636f7264732061626f7574206e6f626f64792e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c746e6f74206e6f626f64795c6e5c74736f6d65206320696e207365616c65645c6e5c74726561636865645b635d5c6e7d5c6e5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c746e6f74206e6f626f64795c6e5c74736f6d65206320696e207365616c65645c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e7365616c656420636f6e7461696e732063206966207b5c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c227370656369616c5c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206e65766572206f70656e73207370656369616c2063617465676f7269657320746f20737570706f72742c2073616c6573206f722062696c6c696e672c206e6f72206c657473207468656d20736561726368206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20395c227d5c6e627265616b676c6173735f6f70656e735f7370656369616c206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572732e7370656369616c5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206973206772616e746564206279206f6666696365727320616e64206f70657261746f727320616c6f6e652c20616e64207265766965776564206279206f6666696365727320616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2033322834292c204172742e2033392831292862295c227d5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c226772616e745c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c2261646d696e697374726174696f6e5c227d5c6e7d5c6e5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c227265766965775c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f20736177206120706572736f6e20697320746f6c6420746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352831292863292c204172742e20352831292866295c227d5c6e646973636c6f73757265735f746f6c645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c22646973636c6f73757265735c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e6f776e5f7265636f7264206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120636f7079206f6620616c6c20746861742069732068656c642061626f7574206120706572736f6e20697320676976656e20746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20313528332920616e64202834292c204172742e2032305c227d5c6e6578706f727465645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c226578706f72745c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a205265717565737473206f662070656f706c6520617265206465636964656420616e64207265737472696374696f6e732073657420627920636f6d706c69616e636520616c6f6e652c20616e642072656164206279206e6f626f647920656c736520627574206c6567616c20616e642074686520706572736f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031322c204172742e2031382c204172742e2033392831292862295c227d5c6e7269676874735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e20696e207b5c22617070726f76655c222c205c2272657374726963745c227d5c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e7269676874735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c2272657175657374735c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20486f6c64732061726520706c6163656420616e642072656c656173656420627920636f6d706c69616e636520616e64206c6567616c20616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031372833292865292c204172742e20352831292865295c227d5c6e68656c645f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c22686f6c645c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120666f726d207468726f7567682077686963682070656f706c652073656e64207265717565737473206e657665722072656164732061207265636f72642c20756e6c657373206974732063726564656e7469616c20696d706f7274732061732077656c6c5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706f7274616c5f7265616473206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c746e6f74205c22726f757465725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e7d5c6e5c6e706f7274616c5f7265616473206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c746e6f74205c22726f757465725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74646174612e74616369742e76697369626c655c6e5c746e6f7420696e7075742e616374696f6e20696e207b5c22636f6e73656e745c222c205c2277697468647261775c222c205c22726571756573745c227d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2054686520726f75746572206e6576657220736565732c207365617263686573206279206f72207365747320616e797468696e6720627574207768617420776f726b2069732068616e646564206f75742062795c6e23206465736372697074696f6e3a20556e6c657373206974732063726564656e7469616c20696d706f7274732061732077656c6c2e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20323528312920616e64202832295c227d5c6e726f757465725f676574735f64617461206966207b5c6e5c745c22726f757465725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74736f6d65206320696e207365616c65645c6e5c74726561636865645b635d5c6e7d5c6e5c6e726f757465725f676574735f64617461206966207b5c6e5c745c22726f757465725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74736f6d65206320696e207365616c65645c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a205768617420666f6c6c6f7773206c696e6b73206e6f7465732074686174206f66206e6f626f64792077686f20686173206e6f7420636f6e73656e7465642c20616e642073656573206e6f206e616d652c2061646472657373206f7220616d6f756e745c6e23206465736372697074696f6e3a20556e6c657373206974732063726564656e7469616c20686f6c64732074686520707572706f73652773206f776e20726f6c652061732077656c6c2e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e20352833295c227d5c6e636f6c6c6563746f725f676f65735f6265796f6e64206966207b5c6e5c74636f6c6c656374696e675f616c6f6e655c6e5c74696e7075742e7265636f72645c6e5c746e6f74206e6f626f64795c6e5c74646174612e74616369742e76697369626c655c6e5c746e6f7420696e7075742e616374696f6e203d3d205c2277697468647261775c225c6e5c746e6f7420696e7075742e7265636f72642e636f6e73656e74735b696e7075742e707572706f73655d2e737461747573203d3d205c22676976656e5c225c6e7d5c6e5c6e636f6c6c6563746f725f676f65735f6265796f6e64206966207b5c6e5c74636f6c6c656374696e675f616c6f6e655c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c2266696e616e6369616c5c222c205c227370656369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74726561636865645b635d5c6e7d5c6e5c6e636f6c6c656374696e675f616c6f6e65206966207b5c6e5c745c22636f6c6c6563746f725c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74696e7075742e707572706f736520696e207b5c226d61726b6574696e675c222c205c22616e616c79746963735c227d5c6e5c746e6f74205c226d61726b6574696e675c2220696e20696e7075742e6163746f722e726f6c65735c6e5c746e6f74205c22616e616c7973745c2220696e20696e7075742e6163746f722e726f6c65735c6e7d5c6e222c227465616d5f746573742e7265676f223a2223204d455441444154415c6e23207469746c653a205465737473206f66207468652064656661756c7420706f6c6963795c6e23206465736372697074696f6e3a207c5c6e23202020456163682072756c65206f66207465616d2e7265676f2068617320726f7773207468617420616c6c6f7720616e6420726f777320746861742064656e792e204120726f77207374617274732066726f6d20626173652c2061206d656d626572206f6620737570706f72742077686f5c6e232020207265616473206120636f6e74616374206f662069747320726567696f6e2c20616e64206368616e6765732077686174206974206e616d65732e5c6e7061636b6167652074616369742e7465616d5f746573745c6e5c6e696d706f727420646174612e74616369745c6e696d706f727420646174612e74616369742e7465616d5c6e696d706f7274207265676f2e76325c6e5c6e636f6e73656e745f6e6565646564203a3d207b5c22636f6e73656e745f6e65656465645c223a20747275652c205c226c6567616c5f62617369735c223a205c22636f6e73656e745c227d5c6e5c6e72657374696e675f6f6e28626173697329203a3d207b5c22636f6e73656e745f6e65656465645c223a2066616c73652c205c226c6567616c5f62617369735c223a2062617369737d5c6e5c6e636174616c6f67203a3d207b5c6e5c745c22707572706f7365735c223a207b5c6e5c745c745c22737570706f72745c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c2273616c65735c223a2072657374696e675f6f6e285c226c65676974696d6174655f696e746572657374735c22292c5c6e5c745c745c2262696c6c696e675c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c226d61726b6574696e675c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22616e616c79746963735c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22636f6d706c69616e63655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226c6567616c5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226f7065726174696f6e735c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2261646d696e697374726174696f6e5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2273656c665f736572766963655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c747d2c5c6e5c745c227370656369616c5c223a205b5c227370656369616c5c225d2c5c6e5c745c227375626a656374735c223a205b5c22636f6e746163745c222c205c226163636f756e745c222c205c2270726f647563745c222c205c2263616d706169676e5c225d2c5c6e5c745c22696d706572736f6e616c5c223a205b5c2270726f647563745c222c205c2263616d706169676e5c225d2c5c6e5c745c226d656d626572735c223a207b7d2c5c6e7d5c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6368616e6e656c73203a3d207b5c22656d61696c5c223a20747275652c205c2270686f6e655c223a20747275652c205c22736d735c223a20747275652c205c22706f73745c223a20747275652c205c22736f6369616c5c223a20747275657d5c6e5c6e62617365203a3d207b5c6e5c745c226163746f725c223a207b5c2269645c223a205c2275315c222c205c22726f6c65735c223a205b5c22737570706f72745c225d2c205c227465616d735c223a205b5d2c205c22726567696f6e735c223a205b5c2245555c225d7d2c5c6e5c745c22636c69656e745c223a207b5c2269645c223a205c2263315c222c205c226b696e645c223a205c226170705c227d2c5c6e5c745c22707572706f73655c223a205c22737570706f72745c222c5c6e5c745c22616374696f6e5c223a205c22726561645c222c5c6e5c745c226b696e645c223a205c22636f6e746163745c222c5c6e5c745c227265636f72645c223a207b5c6e5c745c745c227375626a6563745c223a205c2273315c222c5c6e5c745c745c226f776e65725c223a205c2275375c222c5c6e5c745c745c227465616d5c223a205c227265645c222c5c6e5c745c745c22726567696f6e5c223a205c2245555c222c5c6e5c745c745c2262617365735c223a207b5c22636f6e74726163745c223a20747275652c205c226c65676974696d6174655f696e746572657374735c223a20747275652c205c226c6567616c5f6f626c69676174696f6e5c223a20747275657d2c5c6e5c745c745c22636f6e73656e74735c223a207b5c6e5c745c745c745c226d61726b6574696e675c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c745c745c22616e616c79746963735c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c747d2c5c6e5c747d2c5c6e7d5c6e5c6e776974685f726f6c6528707572706f73652c20726f6c6529203a3d206f626a6563742e756e696f6e28626173652c207b5c22707572706f73655c223a20707572706f73652c205c226163746f725c223a207b5c22726f6c65735c223a205b726f6c655d7d7d295c6e5c6e73616c6573203a3d20776974685f726f6c65285c2273616c65735c222c205c2273616c65735c22295c6e5c6e696d706f72745f6a6f62203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22696d706f72745c22295c6e5c6e6f70657261746f72203a3d20776974685f726f6c65285c2261646d696e697374726174696f6e5c222c205c226f70657261746f725c22295c6e5c6e6f666669636572203a3d20776974685f726f6c65285c22636f6d706c69616e63655c222c205c226f6666696365725c22295c6e5c6e6d61726b6574696e67203a3d20776974685f726f6c65285c226d61726b6574696e675c222c205c226d61726b6574696e675c22295c6e5c6e706172746e6572203a3d206f626a6563742e756e696f6e28626173652c207b5c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d2c205c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d295c6e5c6e637573746f6d6572203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273315c222c205c22726567696f6e735c223a205b5d7d7d295c6e5c6e7469636b6574203a3d207b5c22627265616b676c6173735c223a207b5c227469636b65745c223a205c2274315c227d7d5c6e5c6e6162726f6164203a3d207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d5c6e5c6e756e6261736564203a3d207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73652c205c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d5c6e5c6e7265636f72646c657373287265717565737429203a3d206f626a6563742e72656d6f766528726571756573742c207b5c227265636f72645c227d295c6e5c6e746573745f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c74232077686f5c6e5c745c745c22737570706f727420696e2069747320726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f7468657220726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226e6f20726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e20756e6b6e6f776e20707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22707572706f73655c223a205c227768696d5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c207265636f72647320636f6e73656e745c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c2072656164735c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22706f7274616c5c225d7d2c205c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776869636820726f77735c6e5c745c745c22616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22657665727920726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e6f20726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2261207265636f726420776974686f757420726567696f6e5c223a207b5c226f665c223a206f626a6563742e72656d6f766528626173652c207b5c227265636f72645c227d292c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a20747275657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776861745c6e5c745c745c2263726561746573206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320616e206163636f756e745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226572617365735c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206572617365735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636f6e746163745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423206f6e2077686963682067726f756e645c6e5c745c745c226e6f20636f6e74726163745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73657d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e65697468657220636f6e7472616374206e6f7220696e7465726573745c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273616c6573206f6e206120636f6e747261637420616c6f6e655c223a207b5c226f665c223a2073616c65732c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2263726561746573206120636f6e74616374206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320612063617365206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220776974686f757420616e792062617369735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a20756e62617365642c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67207769746820636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720776974686f757420636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423207769746864726177696e675c6e5c745c745c2277697468647261777320776974686f7574206261736973207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c2277697468647261775c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265616473207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e232041207265636f72642061626f7574206e6f626f64792c20616e64206f6e6520776974686f757420726567696f6e2c20626173697320616e6420636f6e73656e742e5c6e7468696e6728726571756573742c206b696e6429203a3d206f626a6563742e756e696f6e286f626a6563742e72656d6f766528726571756573742c207b5c227265636f72645c227d292c207b5c226b696e645c223a206b696e642c205c227265636f72645c223a207b5c227375626a6563745c223a205c2270315c227d7d295c6e5c6e6e65617228726571756573742c206b696e6429203a3d206f626a6563742e756e696f6e287468696e6728726571756573742c206b696e64292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2245555c227d7d295c6e5c6e66617228726571756573742c206b696e6429203a3d206f626a6563742e756e696f6e287468696e6728726571756573742c206b696e64292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d295c6e5c6e726f75746572203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22726f757465725c22295c6e5c6e636f6c6c6563746f72203a3d20776974685f726f6c65285c226d61726b6574696e675c222c205c22636f6c6c6563746f725c22295c6e5c6e62696c6c696e67203a3d20776974685f726f6c65285c2262696c6c696e675c222c205c2262696c6c696e675c22295c6e5c6e616e616c797374203a3d20776974685f726f6c65285c22616e616c79746963735c222c205c22616e616c7973745c22295c6e5c6e2320576861742069732061626f7574206e6f626f6479206973206f70656e20746f2073746166662077686572657665722069742069732c20746f20706172746e65727320616e6420637573746f6d657273207768657265206974206973206f6e20646973706c61792e5c6e746573745f696d706572736f6e616c5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72742072656164735c223a207b5c226f665c223a207468696e6728626173652c205c2270726f647563745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e672072656164735c223a207b5c226f665c223a207468696e67286d61726b6574696e672c205c2270726f647563745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274207265616473206120636f6e7461637420776974686f757420616c6c20746861745c223a207b5c226f665c223a207468696e6728626173652c205c22636f6e746163745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226d61726b6574696e67207265616473206120636f6e7461637420776974686f757420616c6c20746861745c223a207b5c226f665c223a207468696e67286d61726b6574696e672c205c22636f6e746163745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f7274206368616e6765735c223a207b5c226f665c223a207468696e6728626173652c205c2270726f647563745c22292c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273616c6573206368616e6765735c223a207b5c226f665c223a207468696e672873616c65732c205c2270726f647563745c22292c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e672064656c6574657320612063616d706169676e5c223a207b5c226f665c223a207468696e67286d61726b6574696e672c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c2264656c6574655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f72742064656c657465735c223a207b5c226f665c223a207468696e6728696d706f72745f6a6f622c205c2270726f647563745c22292c205c22616374696f6e5c223a205c2264656c6574655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720726561647320612063616d706169676e206f6620616e6f7468657220726567696f6e5c223a207b5c226f665c223a20666172286d61726b6574696e672c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67206368616e67657320612063616d706169676e206f662069747320726567696f6e5c223a207b5c226f665c223a206e656172286d61726b6574696e672c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67206368616e67657320612063616d706169676e206f6620616e6f7468657220726567696f6e5c223a207b5c226f665c223a20666172286d61726b6574696e672c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226d61726b6574696e672064656c6574657320612063616d706169676e206f6620616e6f7468657220726567696f6e5c223a207b5c226f665c223a20666172286d61726b6574696e672c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c2264656c6574655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f722065726173657320612063616d706169676e206f6620616e6f7468657220726567696f6e5c223a207b5c226f665c223a20666172286f70657261746f722c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c2265726173655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22706172746e65722072656164732077686174206973206f6e20646973706c61795c223a207b5c226f665c223a207468696e6728706172746e65722c205c2270726f647563745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22706172746e65722072656164732077686174206973206e6f745c223a207b5c226f665c223a207468696e6728706172746e65722c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22637573746f6d65722072656164732077686174206973206f6e20646973706c61795c223a207b5c226f665c223a207468696e6728637573746f6d65722c205c2270726f647563745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22637573746f6d65722072656164732077686174206973206e6f745c223a207b5c226f665c223a207468696e6728637573746f6d65722c205c2263616d706169676e5c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22637573746f6d65722061736b732077686f207361772077686174206973206f6e20646973706c61795c223a207b5c226f665c223a207468696e6728637573746f6d65722c205c2270726f647563745c22292c205c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226e6f20726f6c655c223a207b5c226f665c223a207468696e6728776974685f726f6c65285c22737570706f72745c222c205c2276697369746f725c22292c205c2270726f647563745c22292c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f696d706572736f6e616c5f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72745c223a207b5c226f665c223a207468696e6728626173652c205c2270726f647563745c22292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c226f665c223a207468696e67286d61726b6574696e672c205c2270726f647563745c22292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226f70657261746f725c223a207b5c226f665c223a207468696e67286f70657261746f722c205c2270726f647563745c22292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22706172746e65725c223a207b5c226f665c223a207468696e6728706172746e65722c205c2270726f647563745c22292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22636f6c6c6563746f725c223a207b5c226f665c223a207468696e6728636f6c6c6563746f722c205c2263616d706169676e5c22292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e7075742061732074632e6f66207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c6561722026207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c226964656e746974795c222c205c22636f6e746163742e656d61696c5c222c205c226265686176696f75725c227d203d3d2074632e77616e745c6e5c74642e6d61736b2026207b5c226964656e746974795c222c205c22636f6e746163742e656d61696c5c227d203d3d2073657428295c6e7d5c6e5c6e746573745f696d706572736f6e616c5f6d61746368206966207b5c6e5c74676f74203a3d2074616369742e6d61746368207769746820696e707574206173206f626a6563742e756e696f6e287468696e6728626173652c205c2270726f647563745c22292c207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742026207b5c22636f6e74656e745c222c205c226964656e746974795c222c205c22636f6e746163742e656d61696c5c227d203d3d207b5c22636f6e74656e745c227d5c6e7d5c6e5c6e23204e657720776f726b2c20616e64207768617420666f6c6c6f7773206c696e6b732e5c6e746573745f70726f6772616d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726f757465722072656164735c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726f757465722068616e6473206f75745c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c22636173655c222c205c22616374696f6e5c223a205c22726561737369676e5c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726f75746572206d6f766573206120636173652075705c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c22636173655c222c205c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726f75746572206368616e676573206120636f6e746163745c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726f75746572206d616b65732061207461736b5c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c227461736b5c222c205c22616374696f6e5c223a205c226372656174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726f7574657220706c616e73206120736572766963655c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c2261737365745c222c205c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726f7574657220696d706f7274735c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c227461736b5c222c205c22616374696f6e5c223a205c22696d706f72745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726f7574657220637265617465735c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c22636173655c222c205c22616374696f6e5c223a205c226372656174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726f75746572206f66206120706172746e65725c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a207b5c226b696e645c223a205c22636173655c222c205c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726f7574657220696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a20726f757465722c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f6c6c6563746f72206e6f746573206120636c69636b5c223a207b5c226f665c223a20636f6c6c6563746f722c205c2270617463685c223a207b5c226b696e645c223a205c22696e746572616374696f6e5c222c205c22616374696f6e5c223a205c226372656174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f6c6c6563746f72206e6f746573206120636c69636b20756e61736b65645c223a207b5c226f665c223a20636f6c6c6563746f722c205c2270617463685c223a207b5c226b696e645c223a205c22696e746572616374696f6e5c222c205c22616374696f6e5c223a205c226372656174655c222c205c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f6c6c6563746f72206e6f746573206974206f662061206d656d6265725c223a207b5c226f665c223a20636f6c6c6563746f722c205c2270617463685c223a207b5c226b696e645c223a205c2263616d706169676e5f6d656d6265725c222c205c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f6c6c6563746f722072656665727320746f206120636f6e746163745c223a207b5c226f665c223a20636f6c6c6563746f722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f6c6c6563746f72206c6973747320636f6e74616374735c223a207b5c226f665c223a20636f6c6c6563746f722c205c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f6c6c6563746f72206f66206120706172746e65725c223a207b5c226f665c223a20636f6c6c6563746f722c205c2270617463685c223a207b5c226b696e645c223a205c22696e746572616374696f6e5c222c205c22616374696f6e5c223a205c226372656174655c222c205c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f6c6c6563746f7220666f722073616c65735c223a207b5c226f665c223a20776974685f726f6c65285c2273616c65735c222c205c22636f6c6c6563746f725c22292c205c2270617463685c223a207b5c226b696e645c223a205c22696e746572616374696f6e5c222c205c22616374696f6e5c223a205c226372656174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f70726f6772616d5f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726f757465725c223a207b5c226f665c223a206f626a6563742e756e696f6e28726f757465722c207b5c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c745c745c22636f6c6c6563746f725c223a207b5c226f665c223a206f626a6563742e756e696f6e28636f6c6c6563746f722c207b5c226b696e645c223a205c2263616d706169676e5f6d656d6265725c227d292c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d7d2c5c6e5c745c745c22636f6c6c6563746f72206f66206120636f6e746163745c223a207b5c226f665c223a20636f6c6c6563746f722c205c2277616e745c223a2073657428297d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e7075742061732074632e6f66207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2074632e77616e745c6e5c74642e6d61736b207c20642e746f6b656e207c20642e6d61746368203d3d2073657428295c6e7d5c6e5c6e746573745f70726f6772616d5f7772697465735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726f757465722068616e6473206f75745c223a207b5c226f665c223a206f626a6563742e756e696f6e28726f757465722c207b5c226b696e645c223a205c22636173655c227d292c205c22616374696f6e5c223a205c22726561737369676e5c222c205c2277616e745c223a207b5c226f776e65725c222c205c227465616d5c222c205c2271756575655c222c205c227072696f726974795c227d7d2c5c6e5c745c745c22726f7574657220656e64732077686174206973206f7665725c223a207b5c226f665c223a20726f757465722c205c22616374696f6e5c223a205c22726561737369676e5c222c205c2277616e745c223a207b5c226f776e65725c222c205c227465616d5c222c205c2271756575655c222c205c227072696f726974795c222c205c2273746167655c227d7d2c5c6e5c745c745c22726f75746572206d616b65732061207461736b5c223a207b5c226f665c223a206f626a6563742e756e696f6e28726f757465722c207b5c226b696e645c223a205c227461736b5c227d292c205c22616374696f6e5c223a205c226372656174655c222c205c2277616e745c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c745c745c22726f75746572206d616b657320736f6d657468696e6720656c73655c223a207b5c226f665c223a20726f757465722c205c22616374696f6e5c223a205c226372656174655c222c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22726f7574657220706c616e7320746865206e65787420736572766963655c223a207b5c226f665c223a206f626a6563742e756e696f6e28726f757465722c207b5c226b696e645c223a205c2261737365745c227d292c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a207b5c2271756575655c222c205c227072696f726974795c222c205c226e6578745f736572766963655f61745c227d7d2c5c6e5c745c745c22726f75746572206d6f7665732075705c223a207b5c226f665c223a20726f757465722c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a207b5c2271756575655c222c205c227072696f726974795c227d7d2c5c6e5c745c745c22726f757465722072656164735c223a207b5c226f665c223a20726f757465722c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22636f6c6c6563746f72206e6f7465735c223a207b5c226f665c223a20636f6c6c6563746f722c205c22616374696f6e5c223a205c227570646174655c222c205c2277616e745c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d7d2c5c6e5c745c745c22636f6c6c6563746f722072656164735c223a207b5c226f665c223a20636f6c6c6563746f722c205c22616374696f6e5c223a205c22726561645c222c205c2277616e745c223a2073657428297d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e232057686174206120726f6c65206d6179207365742c206f72207365652c206f6620736f6d65206b696e647320616c6f6e652e5c6e746573745f62795f6b696e645b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72742068616e647320612063617365206f7665725c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226b696e645c223a205c22636173655c222c205c22616374696f6e5c223a205c22726561737369676e5c227d2c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c227d2c205c226c61636b735c223a207b5c22726567696f6e5c227d7d2c5c6e5c745c745c22737570706f72742068616e6473206120636f6e74616374206f7665725c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c22726561737369676e5c227d2c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f776e65725c222c205c227465616d5c227d7d2c5c6e5c745c745c226d61726b6574696e67206368616e67657320612063616d706169676e5c223a207b5c226f665c223a207468696e67286d61726b6574696e672c205c2263616d706169676e5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d2c205c226c61636b735c223a207b5c226f776e65725c227d7d2c5c6e5c745c745c226d61726b6574696e672068616e647320612063616d706169676e206f7665725c223a207b5c226f665c223a207468696e67286d61726b6574696e672c205c2263616d706169676e5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c22726561737369676e5c227d2c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c227d2c205c226c61636b735c223a207b5c22726567696f6e5c227d7d2c5c6e5c745c745c226d61726b6574696e67206368616e6765732061206d656d6265725c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c226b696e645c223a205c2263616d706169676e5f6d656d6265725c222c205c22616374696f6e5c223a205c227570646174655c227d2c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d2c205c226c61636b735c223a207b5c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e67206368616e676573206120636f6e746163745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22616e616c797374206368616e676573206120636f6e746163745c223a207b5c226f665c223a20616e616c7973742c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c2262696c6c696e67206368616e67657320616e206f726465725c223a207b5c226f665c223a2062696c6c696e672c205c2270617463685c223a207b5c226b696e645c223a205c226f726465725c222c205c22616374696f6e5c223a205c227570646174655c227d2c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c2266696e616e6369616c5c227d2c205c226c61636b735c223a207b5c22636f6e74656e745c222c205c226964656e746974795c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e746573745f6d61726b6574696e675f736565735f776861745f6974735f63616d706169676e735f6c65645f746f5b6b696e645d206966207b5c6e5c74736f6d65206b696e642c2077616e7420696e207b5c2263616d706169676e5f6d656d6265725c223a207b5c226265686176696f75725c227d2c205c22696e746572616374696f6e5c223a2073657428297d5c6e5c74676f74203a3d2074616369742e636c656172207769746820696e707574206173206f626a6563742e756e696f6e286d61726b6574696e672c207b5c226b696e645c223a206b696e647d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742026207b5c226265686176696f75725c227d203d3d2077616e745c6e7d5c6e5c6e2320427265616b2d676c617373206973206772616e74656420616e642072657669657765642c20706f6c696369657320617265207265616420616e64206163746976617465642c20776974686f75742061207265636f72642e5c6e746573745f72756e6e696e675f7468655f7661756c745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572206772616e74735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274206772616e74735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265766f6b65735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573207265766f6b65735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726576696577735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726576696577735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f727420726561647320746865206772616e74735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f72742072656164732074686520706f6c6963795c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f72206163746976617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f666669636572206163746976617465735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207374617274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420696d706f7274735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726561647320746865206c6f675c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206c6f675c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e232045766572797468696e67207468617420636c6f7365732061207265636f726420746f207573652c20616e64206e6f2062617369732e5c6e636c6f736564203a3d206f626a6563742e756e696f6e28756e62617365642c207b5c227265636f72645c223a207b5c6e5c745c2266726f7a656e5c223a20747275652c5c6e5c745c22726573747269637465645c223a20747275652c5c6e5c745c22686f6c645c223a20747275652c5c6e5c745c22636f6e73656e74735c223a207b5c22636f6d706c69616e63655c223a207b5c227374617475735c223a205c226f626a65637465645c227d2c205c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d2c5c6e7d7d295c6e5c6e636f756e73656c203a3d20776974685f726f6c65285c226c6567616c5c222c205c22636f756e73656c5c22295c6e5c6e706f7274616c203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22295c6e5c6e232057686174207365727665732070656f706c652773207269676874733a2077686f206d617920646f2069742c2061626f75742061207265636f72642074686174206973206f70656e20746f206e6f626f647920656c73652e5c6e746573745f73657276696e675f7269676874735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f66666963657220776f726b73206f6e206120726571756573745c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420776f726b73206f6e206120726571756573745c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c20776f726b73206f6e206120726571756573745c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c2068616e647320696e206120726571756573745c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f72742068616e647320696e206120726571756573745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73652068616e647320696e206120726571756573745c223a207b5c226f665c223a20776974685f726f6c65285c22737570706f72745c222c205c22706f7274616c5c22292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206d616b6573206120726571756573745c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d6572206d616b65732061207265717565737420666f7220616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e6572206d616b6573206120726571756573745c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a206f626a6563742e756e696f6e286f6666696365722c206162726f6164292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a206f626a6563742e756e696f6e28706f7274616c2c206162726f6164292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732072657175657374735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c2072656164732072657175657374735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732072657175657374735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c2072656164732072657175657374735c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e65722072656164732072657175657374735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572207265616473206974732072657175657374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d657220726561647320616e6f7468657227732072657175657374735c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220636f6e6669726d735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c20636f6e6669726d735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220636f6e6669726d735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d657220636f6e6669726d735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265737472696374735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c207265737472696374735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f7274207265737472696374735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572207265737472696374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220686f6c64735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c20686f6c64735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220686f6c64735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207377656570735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72207377656570735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c207377656570735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207377656570735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e2874632e6f662c20636c6f736564292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23205468652073616d6520776974686f75742061207265636f72643a20612072657175657374206f6620736f6d65626f647920756e6b6e6f776e2c20616e64206c69737473206f66207468656d2e5c6e746573745f73657276696e675f7269676874735f6f665f6e6f626f64795f6b6e6f776e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572207265636569766573206f6e655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c207265636569766573206f6e655c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274207265636569766573206f6e655c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206d616b6573206f6e655c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206c69737473207468656d5c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c206c69737473207468656d5c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c206c69737473207468656d5c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e657220697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706172746e6572207265636569766573206f6e655c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e657220666f7220616e6f7468657220707572706f736520697320746f6c645c223a207b5c226f665c223a206f626a6563742e756e696f6e28706172746e65722c207b5c22707572706f73655c223a205c2262696c6c696e675c227d292c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e6572206c697374732072657175657374735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f727420697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206c69737473207468656d5c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220636f6e6669726d73206f6e655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c657320636f6e6669726d73206f6e655c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c206c6973747320686f6c64735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573206c6973747320686f6c64735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220736565732077686174206973206475655c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720736565732077686174206973206475655c223a207b5c226f665c223a206d61726b6574696e672c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23204120636f7079206f6620616c6c20746861742069732068656c64206973206120646973636c6f737572653a20746865206775617264277320616e6420746865207465616d27732072756c657320686f6c6420617320666f722072656164696e672e5c6e746573745f6578706f72745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f6666696365722c206f66207768617420697320726573747269637465645c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f6666696365722c206f662077686174206973206b65707420666f72206120636c61696d5c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c5c223a207b5c226f665c223a20636f756e73656c2c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c5c223a207b5c226f665c223a20706f7274616c2c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d65722077686f20697320726573747269637465645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d6572206b65707420666f72206120636c61696d5c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e2874632e6f662c2074632e7061746368292c207b5c22616374696f6e5c223a205c226578706f72745c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d207465616d7320616e64206f776e6572735c6e5c6e746573745f7465616d5f726f77735f6f6e6c795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22697473207465616d20696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d292c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f7465616d5f726f77735f6f6e6c795f6c65617665735f6f746865725f707572706f736573206966207b5c6e5c7474616369742e76697369626c65207769746820696e7075742061732062617365207769746820646174612e636174616c6f6720617320636174616c6f67207769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e7d5c6e5c6e746573745f6d61736b65645f6265796f6e645f7465616d5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c22636c6561725c223a2066616c73657d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e6d61736b65645f6265796f6e645f7465616d206173207b5c2273616c65735c227d5c6e5c74642e76697369626c655c6e5c7472656163686564203a3d207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74642e636c65617220262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b2074632e636c6561727d5c6e5c74642e6d61736b20262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b206e6f742074632e636c6561727d5c6e5c745c226964656e746974795c2220696e20642e636c6561725c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e65766572797468696e67203a3d207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c6e616d6f756e7473203a3d207b5c22746f74616c5c222c205c22616d6f756e745c222c205c22756e69745f70726963655c222c205c22636f73745c222c205c22726576656e75655c227d5c6e5c6e666f726d73203a3d207b5c6e5c745c22737570706f72745c223a207b5c22726f6c655c223a205c22737570706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2273616c65735c223a207b5c22726f6c655c223a205c2273616c65735c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226d61726b6574696e675c223a207b5c22726f6c655c223a205c226d61726b6574696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365732c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2262696c6c696e675c223a207b5c22726f6c655c223a205c2262696c6c696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c22616e616c79746963735c223a207b5c22726f6c655c223a205c22616e616c7973745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d207c20616d6f756e74732c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a207b5c226964656e746974795c227d207c206164647265737365737d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c22726f6c655c223a205c226f6666696365725c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226c6567616c5c223a207b5c22726f6c655c223a205c22636f756e73656c5c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226f7065726174696f6e735c223a207b5c22726f6c655c223a205c22696d706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2065766572797468696e67202d207b5c226f7065726174696f6e616c5c227d2c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c22726f6c655c223a205c226f70657261746f725c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e7d5c6e5c6e746573745f666f726d735b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c2077616e7420696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c2077616e742e726f6c6529207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2077616e742e636c6561725c6e5c74642e6d61736b203d3d2077616e742e6d61736b5c6e5c74642e746f6b656e203d3d2077616e742e746f6b656e5c6e5c74642e7772697465203d3d2073657428295c6e7d5c6e5c6e746573745f666f726d735f6e6565645f7468655f726f6c655b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c205f20696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c205c2276697369746f725c2229207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172207c20642e6d61736b207c20642e746f6b656e207c20642e6d61746368203d3d2073657428295c6e7d5c6e5c6e746573745f6d61726b6574696e675f62795f656d61696c5f676574735f7468655f616464726573735f616c6f6e65206966207b5c6e5c747061746368203a3d207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c226368616e6e656c735c223a207b5c2270686f6e655c223a2066616c73652c205c22736d735c223a2066616c73652c205c22706f73745c223a2066616c73652c205c22736f6369616c5c223a2066616c73657d7d7d7d7d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286d61726b6574696e672c20706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e746163742e656d61696c5c227d5c6e5c74642e6d61736b203d3d2073657428295c6e7d5c6e5c6e746573745f6d617463685b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72745c223a207b5c226f665c223a20626173652c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c22636f6e746163742e706f73745c222c205c2266696e616e6369616c5c227d7d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c2266696e616e6369616c5c227d7d2c5c6e5c745c745c2273616c65735c223a207b5c226f665c223a2073616c65732c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c226f665c223a206d61726b6574696e672c205c226861735c223a207b5c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c22636f6e746163742e70686f6e655c222c205c226964656e746974795c227d7d2c5c6e5c745c745c2262696c6c696e675c223a207b5c226f665c223a20776974685f726f6c65285c2262696c6c696e675c222c205c2262696c6c696e675c22292c205c226861735c223a207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226f70657261746f725c223a207b5c226f665c223a206f70657261746f722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e677d2c5c6e5c745c745c22706172746e65725c223a207b5c226f665c223a20706172746e65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c745c745c22637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e6d61746368207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e746573745f77726974655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f727420757064617465735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365732c205c226c61636b735c223a207b5c2266696e616e6369616c5c222c205c226f776e65725c222c205c227370656369616c5c227d7d2c5c6e5c745c745c22737570706f72742072656164735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c2273616c657320757064617465735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226f776e65725c222c205c2273746167655c222c205c227370656369616c5c227d7d2c5c6e5c745c745c2273616c657320726561737369676e735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c22726567696f6e5c222c205c227465616d5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22696d706f727420757064617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c227370656369616c5c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c2276657269666965645c222c205c226f776e65725c227d7d2c5c6e5c745c745c22696d706f727420637265617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c22696d706f727420696d706f7274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c226861735c223a207b5c226964656e746974795c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c226f70657261746f7220726561737369676e735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c2276657269666965645c227d7d2c5c6e5c745c745c226f70657261746f7220757064617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f776e65725c222c205c226964656e746974795c227d7d2c5c6e5c745c745c22706172746e657220757064617465735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c226f776e65725c222c205c2273746167655c227d207c206164647265737365737d2c5c6e5c745c745c22706172746e65722072656164735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22637573746f6d657220636f7272656374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226465736372697074696f6e5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226b696e645c222c205c226964656e746974795c222c205c226f7065726174696f6e616c5c222c205c2265787465726e616c5f7265665c222c205c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2276657269666965645c222c205c227265736f6c7574696f6e5c227d7d2c5c6e5c745c745c22637573746f6d657220616464735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226b696e645c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22637573746f6d65722072656164735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d7d2c5c6e5c745c745c22637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d207c206164647265737365737d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20706172746e6572735c6e5c6e746573745f706172746e65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726561647320697473207465616d27735c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d27735c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732077686174206973206e6f626f647927735c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d277320617320697473206f776e65725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c222c205c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320697473207465616d277320696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636c6f736573206120636173655c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226368616e676573206120636f6e746163745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22666f6c6c6f7773206173206120726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2262696c6c735c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e737765727320617320616e206f6666696365725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22636f6d706c69616e63655c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226f6666696365725c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265636f7264732074686174206120637573746f6d6572207769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f706172746e65725f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272657061697265725c223a207b5c2270617463685c223a207b7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6d61736b203d3d207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e5c74642e746f6b656e203d3d206164647265737365735c6e7d5c6e5c6e746573745f706172746e65725f6f70656e735f6e6f7468696e675f62795f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c207469636b657429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20637573746f6d6572735c6e5c6e746573745f637573746f6d65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272656164732061626f757420697473656c665c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732061626f757420616e6f746865725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420616e6f74686572207769746820657665727920726567696f6e5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420697473656c66207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732077686174206973206b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f7272656374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f72726563747320616e20696e746572616374696f6e5c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22696e746572616374696f6e5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226164647320616e20616464726573735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636f6e746163745f706f696e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732069747320636f6e73656e74735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e74735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f207361772069745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f20736177206974207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f2073617720616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732069747320686973746f72795c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22686973746f72795c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320746865206c6f675c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2261756469745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320666f7220616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273656172636865735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227365617263685c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320617320737570706f72745c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22737570706f72745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28637573746f6d65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f637573746f6d65725f776974686f75745f7375626a6563745f69735f6e6f626f6479206966207b5c6e5c746e6f626f6479203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d295c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742023207768617420636f6e6365726e73206e6f207265636f7264206973206e6f207265636f72645c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2245555c227d7d295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172203d3d2073657428295c6e7d5c6e5c6e746573745f637573746f6d65725f736565735f65766572797468696e675f6f665f697473656c66206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320637573746f6d6572207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d2065766572797468696e67207c207b5c227370656369616c5c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20627265616b2d676c6173735c6e5c6e746573745f656d657267656e63795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f7274206162726f61645c223a207b5c2270617463685c223a206162726f61642c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22737570706f727420617420686f6d655c223a207b5c2270617463685c223a207b7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c2262696c6c696e675c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365737d2c5c6e5c745c745c226368616e67657320736f6d657468696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c227570646174655c227d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22707572706f73655c223a205c226d61726b6574696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226d61726b6574696e675c225d7d7d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742074686520726f6c655c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a2073657428297d2c5c6e5c745c745c227768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c226b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742062617369735c223a207b5c2270617463685c223a20756e62617365642c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e28626173652c207469636b6574292c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c65203d3d2074632e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6f626c696765203d3d207b5c2261756469743a66756c6c5c222c205c226e6f746966793a64706f5c227d5c6e7d5c6e5c6e746573745f6e6f5f656d657267656e63795f776974686f75745f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28626173652c206162726f616429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e6f626c696765203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e735c6e5c6e746573745f726561736f6e735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226e6f6e65206e65656465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226e6f2062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a207b5c226e6f5f62617369735c227d7d2c5c6e5c745c745c22616e6f74686572206b696e645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22616e6f7468657220616374696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120636f6e74616374206372656174656420656c736577686572655c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a207b5c226e6f745f796f7572735c227d7d2c5c6e5c745c745c226f7574206f662073636f7065206e6f7468696e6720697320746f6c645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c222c205c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226120737472616e67657220697320746f6c64206e6f7468696e675c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706172746e65722c20616e6f74686572206b696e645c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22706172746e65722c20616e6f7468657220616374696f6e5c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22637573746f6d65722c20616e6f746865722773207265636f72645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706f7274616c5c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c2261207265737472696374696f6e2073657420627920737570706f72745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2272657374726963745c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c2261207265737472696374696f6e2073657420627920737570706f72742c206f662077686174206973206b65707420666f72206120636c61696d5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2272657374726963745c222c205c227265636f72645c223a207b5c2266726f7a656e5c223a20747275652c205c22686f6c645c223a20747275657d7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120686f6c642c2062792077686f6d20746865207465616d20726566757365735c223a207b5c226f665c223a206f70657261746f722c205c2270617463685c223a207b5c22616374696f6e5c223a205c22686f6c645c222c205c227265636f72645c223a207b5c22686f6c645c223a20747275657d7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320546865207465616d2773206f776e20776f7264732c20776974686f75742074686520677561726427732e5c6e746573745f7769746864726177696e675f6e656564735f6e6f5f726561736f6e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c206f6620696e207b5c22737570706f72745c223a20626173652c205c22706172746e65725c223a20706172746e65722c205c22637573746f6d65725c223a20637573746f6d65722c205c226f70657261746f725c223a206f70657261746f727d5c6e5c74676f74203a3d207465616d2e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e286f662c207b5c22616374696f6e5c223a205c2277697468647261775c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2073657428295c6e7d5c6e227d	2026-11-22 16:07:37.115377+00	1	\\xc68124161dbe67ddde25e188f01a1273c4c2ca6b67252f9cc5c81cbbb5559ac5
\.


--
-- Data for Name: routing_given; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.routing_given (rule, turn, member, at) FROM stdin;
\.


--
-- Data for Name: routing_waiting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.routing_waiting (id, kind, subject, since, taken_until) FROM stdin;
\.


--
-- Data for Name: saved_view; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.saved_view (id, credential, team, kind, name, query, version, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.segment (subject, id, version, sealed, header, imported, created_at, updated_at, over, purpose, min_size, valid_until, owner, team, region) FROM stdin;
\.


--
-- Data for Name: stage_history; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stage_history (subject, record, version, field, kind, from_value, to_value, at, entry) FROM stdin;
\.


--
-- Data for Name: state_past; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.state_past (subject, revision, state, mac) FROM stdin;
01a20403-56b4-74af-8581-07643f560ea3	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x7c32bc0ab0ab6432bf92111bae21f583b5419d17451fe3423b38f6e4311ec69b
\.


--
-- Data for Name: subject_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_state (subject, revision, state, mac, facts, facts_at, facts_of) FROM stdin;
01a20403-56bd-7bd8-be13-18438011d3f4	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x8769316d5aaeeac2c870c09a310742bae600cefcf07f0cba55b2d899bef6abae	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {}, \\"restricted\\": false}"}	{-infinity}	1
01a20403-56b4-74af-8581-07643f560ea3	2	{"consents":{"marketing":{"whole":{"status":"none"},"rest":{"status":"none"},"channels":{"email":{"status":"given","event":"01a20403-56fc-71c3-807f-bbcce1fde08d","valid_from":"2026-11-22T16:07:37.468092Z","outside":"expired"}}}},"events":1,"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x692a6859020650e644a3533476db0023649f5303307a360b97bec42713e85a8c	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"none\\", \\"channels\\": {}, \\"explicit\\": false}}, \\"restricted\\": false}","{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"given\\", \\"channels\\": {\\"email\\": true}, \\"explicit\\": false}}, \\"restricted\\": false}"}	{-infinity,"2026-11-22 16:07:37.468092+00"}	2
\.


--
-- Data for Name: suppression; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.suppression (token, purpose, channel, kind, since, until, mac) FROM stdin;
\.


--
-- Data for Name: task; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.task (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, kind, due_at, state, recurrence, "interval", rule, case_ref, opportunity, asset, campaign, owner, team, region, done_at, times_done) FROM stdin;
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.token (index, epoch, token, subject, record, source, uniq) FROM stdin;
1	1	\\x8045773aaa7b0c64231f160c04c559d6	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b5-7b2a-b59e-5516cd005131	f
2	1	\\xd9a553321f0cf471f4c0ba52af243b36	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b5-7b89-bdac-b1f031586b42	f
3	1	\\xa1d22ecad1ad90184db3fa0a616755dc	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	t
20	1	\\x9c12519aad9f486364dc7a5b81593e7e	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	f
21	1	\\x0f1899bb45f0867f8e7b9713a3bc1960	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	01a20403-56b4-74af-8581-07643f560ea3	f
\.


--
-- Data for Name: webhook; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook (id, url, credential, purpose, kinds, events, fields, state, cause, created_at, created_by, previous_until, secret, previous, mac, failures, retry_at, failing_since) FROM stdin;
\.


--
-- Data for Name: webhook_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook_attempt (id, endpoint, event, kind, action, at, outcome, status) FROM stdin;
\.


--
-- Data for Name: webhook_delivery; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook_delivery (endpoint, record, subject, kind, version, action, event, state, known, attempts, code, made_at, due_at, lease, leased_until) FROM stdin;
\.


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 9, true);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (subject, id);


--
-- Name: active active_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.active
    ADD CONSTRAINT active_pkey PRIMARY KEY (one);


--
-- Name: article article_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (subject, id);


--
-- Name: asset asset_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.asset
    ADD CONSTRAINT asset_pkey PRIMARY KEY (subject, id);


--
-- Name: basis basis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.basis
    ADD CONSTRAINT basis_pkey PRIMARY KEY (subject, id);


--
-- Name: breakglass breakglass_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.breakglass
    ADD CONSTRAINT breakglass_pkey PRIMARY KEY (id);


--
-- Name: budget budget_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget
    ADD CONSTRAINT budget_pkey PRIMARY KEY (credential, hour);


--
-- Name: buying_role buying_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.buying_role
    ADD CONSTRAINT buying_role_pkey PRIMARY KEY (subject, id);


--
-- Name: campaign_click campaign_click_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_click
    ADD CONSTRAINT campaign_click_pkey PRIMARY KEY (link, day);


--
-- Name: campaign_link campaign_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_link
    ADD CONSTRAINT campaign_link_pkey PRIMARY KEY (subject, id);


--
-- Name: campaign_member campaign_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_pkey PRIMARY KEY (subject, id);


--
-- Name: campaign campaign_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_pkey PRIMARY KEY (subject, id);


--
-- Name: campaign_token campaign_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_token
    ADD CONSTRAINT campaign_token_pkey PRIMARY KEY (hash);


--
-- Name: case_record case_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_record
    ADD CONSTRAINT case_record_pkey PRIMARY KEY (subject, id);


--
-- Name: certificate certificate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (subject, version);


--
-- Name: code code_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_hash_key UNIQUE (hash);


--
-- Name: code code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (subject, id);


--
-- Name: consent_event consent_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT consent_event_pkey PRIMARY KEY (subject, id);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (subject, id);


--
-- Name: contact_point contact_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_point
    ADD CONSTRAINT contact_point_pkey PRIMARY KEY (subject, id);


--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (id);


--
-- Name: credential credential_prefix_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_prefix_key UNIQUE (prefix);


--
-- Name: directory directory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory
    ADD CONSTRAINT directory_pkey PRIMARY KEY (id);


--
-- Name: event_count event_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_count
    ADD CONSTRAINT event_count_pkey PRIMARY KEY (kind, channel, day);


--
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (subject, record, version);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (subject, id);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (credential, key);


--
-- Name: import_change import_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_change
    ADD CONSTRAINT import_change_pkey PRIMARY KEY (subject, record, job);


--
-- Name: import_job import_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT import_job_pkey PRIMARY KEY (id);


--
-- Name: instruction instruction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instruction
    ADD CONSTRAINT instruction_pkey PRIMARY KEY (subject, id);


--
-- Name: interaction interaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT interaction_pkey PRIMARY KEY (subject, id);


--
-- Name: key_bucket key_bucket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_bucket
    ADD CONSTRAINT key_bucket_pkey PRIMARY KEY (bucket);


--
-- Name: key_job key_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_job
    ADD CONSTRAINT key_job_pkey PRIMARY KEY (name);


--
-- Name: key_root key_root_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_root
    ADD CONSTRAINT key_root_pkey PRIMARY KEY (name, epoch);


--
-- Name: key_subject key_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_subject
    ADD CONSTRAINT key_subject_pkey PRIMARY KEY (subject);


--
-- Name: key_tree key_tree_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_tree
    ADD CONSTRAINT key_tree_pkey PRIMARY KEY (one);


--
-- Name: log_bundle log_bundle_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_bundle
    ADD CONSTRAINT log_bundle_pkey PRIMARY KEY (idx);


--
-- Name: log_checkpoint log_checkpoint_hour_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_hour_key UNIQUE (hour);


--
-- Name: log_checkpoint log_checkpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_pkey PRIMARY KEY (size);


--
-- Name: log_head log_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (one);


--
-- Name: log_index log_index_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_index
    ADD CONSTRAINT log_index_pkey PRIMARY KEY (page, segment);


--
-- Name: log_intake log_intake_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake
    ADD CONSTRAINT log_intake_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_0 log_intake_0_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_0
    ADD CONSTRAINT log_intake_0_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_1 log_intake_1_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_1
    ADD CONSTRAINT log_intake_1_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_2 log_intake_2_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_2
    ADD CONSTRAINT log_intake_2_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_3 log_intake_3_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_3
    ADD CONSTRAINT log_intake_3_pkey PRIMARY KEY (id, slot);


--
-- Name: log_key log_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_key
    ADD CONSTRAINT log_key_pkey PRIMARY KEY (epoch);


--
-- Name: log_segment log_segment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_segment
    ADD CONSTRAINT log_segment_pkey PRIMARY KEY (idx);


--
-- Name: log_tail log_tail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_tail
    ADD CONSTRAINT log_tail_pkey PRIMARY KEY ("position");


--
-- Name: log_terms log_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_terms
    ADD CONSTRAINT log_terms_pkey PRIMARY KEY (bundle);


--
-- Name: merge_link merge_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_link
    ADD CONSTRAINT merge_link_pkey PRIMARY KEY (subject, id);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (subject, id);


--
-- Name: opportunity opportunity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opportunity
    ADD CONSTRAINT opportunity_pkey PRIMARY KEY (subject, id);


--
-- Name: order_line order_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY (subject, id);


--
-- Name: order_record order_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_record
    ADD CONSTRAINT order_record_pkey PRIMARY KEY (subject, id);


--
-- Name: participant participant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT participant_pkey PRIMARY KEY (subject, id);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (subject, id);


--
-- Name: relationship relationship_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relationship
    ADD CONSTRAINT relationship_pkey PRIMARY KEY (subject, id);


--
-- Name: request_part request_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_part
    ADD CONSTRAINT request_part_pkey PRIMARY KEY (subject, part);


--
-- Name: request request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (subject);


--
-- Name: restored restored_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restored
    ADD CONSTRAINT restored_pkey PRIMARY KEY (at);


--
-- Name: retention_run retention_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_run
    ADD CONSTRAINT retention_run_pkey PRIMARY KEY (id);


--
-- Name: review review_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (subject, id);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (type, digest);


--
-- Name: routing_given routing_given_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_given
    ADD CONSTRAINT routing_given_pkey PRIMARY KEY (rule, turn);


--
-- Name: routing_waiting routing_waiting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_waiting
    ADD CONSTRAINT routing_waiting_pkey PRIMARY KEY (id);


--
-- Name: saved_view saved_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);


--
-- Name: segment segment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segment
    ADD CONSTRAINT segment_pkey PRIMARY KEY (subject, id);


--
-- Name: stage_history stage_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_history
    ADD CONSTRAINT stage_history_pkey PRIMARY KEY (subject, record, version, field);


--
-- Name: state_past state_past_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state_past
    ADD CONSTRAINT state_past_pkey PRIMARY KEY (subject, revision);


--
-- Name: subject_state subject_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_state
    ADD CONSTRAINT subject_state_pkey PRIMARY KEY (subject);


--
-- Name: suppression suppression_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppression
    ADD CONSTRAINT suppression_pkey PRIMARY KEY (token, purpose, channel);


--
-- Name: task task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (subject, id);


--
-- Name: token token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (index, epoch, token, subject, source);


--
-- Name: webhook_attempt webhook_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempt
    ADD CONSTRAINT webhook_attempt_pkey PRIMARY KEY (id);


--
-- Name: webhook_delivery webhook_delivery_event_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_event_key UNIQUE (event);


--
-- Name: webhook_delivery webhook_delivery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (endpoint, record);


--
-- Name: webhook webhook_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);


--
-- Name: account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_id ON public.account USING btree (id);


--
-- Name: account_industry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_industry ON public.account USING btree (industry, id);


--
-- Name: account_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_owner ON public.account USING btree (owner, id);


--
-- Name: account_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_region ON public.account USING btree (region, id);


--
-- Name: account_tags; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_tags ON public.account USING gin (tags);


--
-- Name: account_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_updated ON public.account USING btree (updated_at, id);


--
-- Name: article_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_id ON public.article USING btree (id);


--
-- Name: article_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_kind ON public.article USING btree (kind, id);


--
-- Name: article_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_product ON public.article USING btree (product, id) WHERE (product IS NOT NULL);


--
-- Name: article_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_updated ON public.article USING btree (updated_at, id);


--
-- Name: asset_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX asset_account ON public.asset USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: asset_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX asset_contact ON public.asset USING btree (contact, id);


--
-- Name: asset_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX asset_id ON public.asset USING btree (id);


--
-- Name: asset_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX asset_product ON public.asset USING btree (product, id);


--
-- Name: asset_service; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX asset_service ON public.asset USING btree (next_service_at, id);


--
-- Name: asset_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX asset_updated ON public.asset USING btree (updated_at, id);


--
-- Name: breakglass_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX breakglass_open ON public.breakglass USING btree (granted_at) WHERE (reviewed_at IS NULL);


--
-- Name: buying_role_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX buying_role_contact ON public.buying_role USING btree (contact, id);


--
-- Name: buying_role_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX buying_role_id ON public.buying_role USING btree (id);


--
-- Name: buying_role_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX buying_role_once ON public.buying_role USING btree (subject, opportunity, role, region, team, owner) NULLS NOT DISTINCT;


--
-- Name: buying_role_opportunity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX buying_role_opportunity ON public.buying_role USING btree (opportunity, id);


--
-- Name: campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_id ON public.campaign USING btree (id);


--
-- Name: campaign_link_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_link_campaign ON public.campaign_link USING btree (campaign, id);


--
-- Name: campaign_link_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_link_id ON public.campaign_link USING btree (id);


--
-- Name: campaign_member_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_member_campaign ON public.campaign_member USING btree (campaign, id);


--
-- Name: campaign_member_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_member_contact ON public.campaign_member USING btree (contact, id);


--
-- Name: campaign_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_member_id ON public.campaign_member USING btree (id);


--
-- Name: campaign_member_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX campaign_member_once ON public.campaign_member USING btree (subject, campaign, region, team, owner) NULLS NOT DISTINCT;


--
-- Name: campaign_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_status ON public.campaign USING btree (status, id);


--
-- Name: campaign_token_link; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_token_link ON public.campaign_token USING btree (link);


--
-- Name: campaign_token_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_token_subject ON public.campaign_token USING btree (subject) WHERE (subject IS NOT NULL);


--
-- Name: campaign_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX campaign_updated ON public.campaign USING btree (updated_at, id);


--
-- Name: case_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_account ON public.case_record USING btree (account, id);


--
-- Name: case_account_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_account_at ON public.case_record USING btree (account, COALESCE(opened_at, created_at), id) WHERE (account IS NOT NULL);


--
-- Name: case_asset; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_asset ON public.case_record USING btree (asset, id) WHERE (asset IS NOT NULL);


--
-- Name: case_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_contact ON public.case_record USING btree (contact, id);


--
-- Name: case_contact_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_contact_at ON public.case_record USING btree (contact, COALESCE(opened_at, created_at), id) WHERE (contact IS NOT NULL);


--
-- Name: case_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_due ON public.case_record USING btree (due_at, id);


--
-- Name: case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_id ON public.case_record USING btree (id);


--
-- Name: case_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX case_number ON public.case_record USING btree (number);


--
-- Name: case_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_open ON public.case_record USING btree (opened_at, id) WHERE ((resolved_at IS NULL) AND (paused_at IS NULL));


--
-- Name: case_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_order ON public.case_record USING btree (order_ref, id) WHERE (order_ref IS NOT NULL);


--
-- Name: case_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_owner ON public.case_record USING btree (owner, id);


--
-- Name: case_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_product ON public.case_record USING btree (product, id) WHERE (product IS NOT NULL);


--
-- Name: case_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_queue ON public.case_record USING btree (queue, id) WHERE (queue IS NOT NULL);


--
-- Name: case_resolution; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_resolution ON public.case_record USING btree (resolution_due_at, id);


--
-- Name: case_response; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_response ON public.case_record USING btree (response_due_at, id);


--
-- Name: case_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_status ON public.case_record USING btree (status, id);


--
-- Name: contact_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_account ON public.contact USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: contact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_id ON public.contact USING btree (id);


--
-- Name: contact_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_owner ON public.contact USING btree (owner, id);


--
-- Name: contact_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_region ON public.contact USING btree (region, id);


--
-- Name: contact_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_stage ON public.contact USING btree (stage, id);


--
-- Name: contact_tags; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_tags ON public.contact USING gin (tags);


--
-- Name: contact_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_updated ON public.contact USING btree (updated_at, id);


--
-- Name: directory_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_subject ON public.directory USING btree (subject);


--
-- Name: hold_review; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hold_review ON public.hold USING btree (review) WHERE (released IS NULL);


--
-- Name: idempotency_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);


--
-- Name: idempotency_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_subject ON public.idempotency USING btree (subject);


--
-- Name: import_change_job; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_change_job ON public.import_change USING btree (job, record);


--
-- Name: instruction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instruction_id ON public.instruction USING btree (id);


--
-- Name: instruction_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instruction_open ON public.instruction USING btree (client, told) WHERE (answered IS NULL);


--
-- Name: interaction_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_account ON public.interaction USING btree (account, at, id) WHERE (account IS NOT NULL);


--
-- Name: interaction_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_at ON public.interaction USING btree (at, id);


--
-- Name: interaction_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_campaign ON public.interaction USING btree (campaign, id) WHERE (campaign IS NOT NULL);


--
-- Name: interaction_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_case ON public.interaction USING btree (case_ref, id) WHERE (case_ref IS NOT NULL);


--
-- Name: interaction_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_contact ON public.interaction USING btree (contact, at, id) WHERE (contact IS NOT NULL);


--
-- Name: interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_id ON public.interaction USING btree (id);


--
-- Name: interaction_opportunity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_opportunity ON public.interaction USING btree (opportunity, id) WHERE (opportunity IS NOT NULL);


--
-- Name: key_root_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX key_root_current ON public.key_root USING btree (name) WHERE (state = 'current'::text);


--
-- Name: key_subject_bucket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_subject_bucket ON public.key_subject USING btree (bucket) WHERE (bucket IS NOT NULL);


--
-- Name: key_subject_shredded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_subject_shredded ON public.key_subject USING btree (shredded_generation) WHERE (shredded_generation IS NOT NULL);


--
-- Name: log_intake_xid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_xid ON ONLY public.log_intake USING btree (xid);


--
-- Name: log_intake_0_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_0_xid_idx ON public.log_intake_0 USING btree (xid);


--
-- Name: log_intake_1_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_1_xid_idx ON public.log_intake_1 USING btree (xid);


--
-- Name: log_intake_2_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_2_xid_idx ON public.log_intake_2 USING btree (xid);


--
-- Name: log_intake_3_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_3_xid_idx ON public.log_intake_3 USING btree (xid);


--
-- Name: merge_link_one; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX merge_link_one ON public.merge_link USING btree (subject) WHERE (parted_at IS NULL);


--
-- Name: merge_link_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_link_survivor ON public.merge_link USING btree (survivor);


--
-- Name: message_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_waiting ON public.message USING btree (due_at) WHERE (state = 'waiting'::text);


--
-- Name: opportunity_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_account ON public.opportunity USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: opportunity_account_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_account_at ON public.opportunity USING btree (account, COALESCE(engaged_at, created_at), id) WHERE (account IS NOT NULL);


--
-- Name: opportunity_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_campaign ON public.opportunity USING btree (campaign, id) WHERE (campaign IS NOT NULL);


--
-- Name: opportunity_close; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_close ON public.opportunity USING btree (expected_close, id);


--
-- Name: opportunity_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_contact ON public.opportunity USING btree (contact, id);


--
-- Name: opportunity_contact_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_contact_at ON public.opportunity USING btree (contact, COALESCE(engaged_at, created_at), id) WHERE (contact IS NOT NULL);


--
-- Name: opportunity_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_id ON public.opportunity USING btree (id);


--
-- Name: opportunity_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_owner ON public.opportunity USING btree (owner, id);


--
-- Name: opportunity_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_region ON public.opportunity USING btree (region, id);


--
-- Name: opportunity_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_stage ON public.opportunity USING btree (pipeline, stage, id);


--
-- Name: opportunity_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opportunity_updated ON public.opportunity USING btree (updated_at, id);


--
-- Name: order_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_account ON public.order_record USING btree (account, placed_at, id) WHERE (account IS NOT NULL);


--
-- Name: order_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_campaign ON public.order_record USING btree (campaign, id) WHERE (campaign IS NOT NULL);


--
-- Name: order_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_contact ON public.order_record USING btree (contact, placed_at, id) WHERE (contact IS NOT NULL);


--
-- Name: order_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_id ON public.order_record USING btree (id);


--
-- Name: order_line_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_line_parent ON public.order_line USING btree (parent, id);


--
-- Name: order_line_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_line_product ON public.order_line USING btree (product, id);


--
-- Name: order_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_of ON public.order_record USING btree (of, id) WHERE (of IS NOT NULL);


--
-- Name: order_opportunity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_opportunity ON public.order_record USING btree (opportunity, id) WHERE (opportunity IS NOT NULL);


--
-- Name: order_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_owner ON public.order_record USING btree (owner, id);


--
-- Name: order_placed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_placed ON public.order_record USING btree (placed_at, id);


--
-- Name: order_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_status ON public.order_record USING btree (status, id);


--
-- Name: participant_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participant_contact ON public.participant USING btree (contact, id);


--
-- Name: participant_contact_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participant_contact_at ON public.participant USING btree (contact, created_at, id);


--
-- Name: participant_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participant_id ON public.participant USING btree (id);


--
-- Name: participant_interaction; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participant_interaction ON public.participant USING btree (interaction, id);


--
-- Name: participant_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX participant_once ON public.participant USING btree (subject, interaction, region, team, owner) NULLS NOT DISTINCT;


--
-- Name: product_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_category ON public.product USING btree (category, id);


--
-- Name: product_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_id ON public.product USING btree (id);


--
-- Name: product_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_status ON public.product USING btree (status, id);


--
-- Name: product_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_updated ON public.product USING btree (updated_at, id);


--
-- Name: relationship_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationship_account ON public.relationship USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: relationship_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationship_contact ON public.relationship USING btree (contact, id) WHERE (contact IS NOT NULL);


--
-- Name: relationship_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationship_id ON public.relationship USING btree (id);


--
-- Name: relationship_one; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX relationship_one ON public.relationship USING btree (subject, region, team, owner) NULLS NOT DISTINCT;


--
-- Name: relationship_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationship_owner ON public.relationship USING btree (owner, id);


--
-- Name: relationship_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationship_stage ON public.relationship USING btree (stage, id);


--
-- Name: relationship_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationship_updated ON public.relationship USING btree (updated_at, id);


--
-- Name: request_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_about ON public.request USING btree (about) WHERE (about IS NOT NULL);


--
-- Name: request_closed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_closed ON public.request USING btree (closed) WHERE (closed IS NOT NULL);


--
-- Name: request_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_due ON public.request USING btree (due, subject) WHERE (closed IS NULL);


--
-- Name: request_next; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_next ON public.request USING btree (next) WHERE (next IS NOT NULL);


--
-- Name: request_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_open ON public.request USING btree (subject) WHERE (closed IS NULL);


--
-- Name: review_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_open ON public.review USING btree (id) WHERE (resolved_at IS NULL);


--
-- Name: review_other; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_other ON public.review USING btree (other) WHERE (other IS NOT NULL);


--
-- Name: review_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_settled ON public.review USING btree (id) WHERE (resolved_at IS NOT NULL);


--
-- Name: routing_given_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_given_at ON public.routing_given USING btree (at);


--
-- Name: routing_given_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_given_member ON public.routing_given USING btree (rule, member, turn);


--
-- Name: routing_waiting_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_waiting_subject ON public.routing_waiting USING btree (subject);


--
-- Name: saved_view_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX saved_view_name ON public.saved_view USING btree (credential, kind, name);


--
-- Name: saved_view_team; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX saved_view_team ON public.saved_view USING btree (team, id) WHERE (team IS NOT NULL);


--
-- Name: segment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX segment_id ON public.segment USING btree (id);


--
-- Name: segment_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX segment_updated ON public.segment USING btree (updated_at, id);


--
-- Name: stage_history_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX stage_history_kind ON public.stage_history USING btree (kind, field, to_value, at);


--
-- Name: subject_state_unprojected; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subject_state_unprojected ON public.subject_state USING btree (subject) WHERE (NULLIF((facts_of = revision), false) IS NULL);


--
-- Name: suppression_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX suppression_until ON public.suppression USING btree (until);


--
-- Name: task_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_account ON public.task USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: task_account_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_account_at ON public.task USING btree (account, COALESCE(due_at, created_at), id) WHERE (account IS NOT NULL);


--
-- Name: task_asset; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_asset ON public.task USING btree (asset, id) WHERE (asset IS NOT NULL);


--
-- Name: task_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_case ON public.task USING btree (case_ref, id) WHERE (case_ref IS NOT NULL);


--
-- Name: task_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_contact ON public.task USING btree (contact, id);


--
-- Name: task_contact_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_contact_at ON public.task USING btree (contact, COALESCE(due_at, created_at), id) WHERE (contact IS NOT NULL);


--
-- Name: task_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_due ON public.task USING btree (due_at, id);


--
-- Name: task_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_id ON public.task USING btree (id);


--
-- Name: task_opportunity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_opportunity ON public.task USING btree (opportunity, id) WHERE (opportunity IS NOT NULL);


--
-- Name: task_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_owner ON public.task USING btree (owner, due_at);


--
-- Name: task_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_state ON public.task USING btree (state, due_at);


--
-- Name: token_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX token_subject ON public.token USING btree (subject, source);


--
-- Name: token_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX token_unique ON public.token USING btree (index, epoch, token) WHERE uniq;


--
-- Name: webhook_attempt_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_attempt_at ON public.webhook_attempt USING btree (at);


--
-- Name: webhook_attempt_endpoint; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_attempt_endpoint ON public.webhook_attempt USING btree (endpoint, id);


--
-- Name: webhook_delivery_dead; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_dead ON public.webhook_delivery USING btree (endpoint, event) WHERE (state = 'dead'::text);


--
-- Name: webhook_delivery_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (endpoint, due_at) WHERE (state = 'waiting'::text);


--
-- Name: webhook_delivery_gone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_gone ON public.webhook_delivery USING btree (made_at) WHERE (action = 'gone'::text);


--
-- Name: webhook_delivery_leased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_leased ON public.webhook_delivery USING btree (endpoint) WHERE (leased_until IS NOT NULL);


--
-- Name: webhook_delivery_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_record ON public.webhook_delivery USING btree (record);


--
-- Name: webhook_delivery_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_subject ON public.webhook_delivery USING btree (subject);


--
-- Name: log_intake_0_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_0_pkey;


--
-- Name: log_intake_0_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_0_xid_idx;


--
-- Name: log_intake_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_1_pkey;


--
-- Name: log_intake_1_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_1_xid_idx;


--
-- Name: log_intake_2_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_2_pkey;


--
-- Name: log_intake_2_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_2_xid_idx;


--
-- Name: log_intake_3_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_3_pkey;


--
-- Name: log_intake_3_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_3_xid_idx;


--
-- PostgreSQL database dump complete
--

\unrestrict S1Lq1m4sis2M1Ndi3drNs1BhCPUgyToxdUvF0zmlPlfxCovw0yhm915Wuwh2zAc

