{{/* The name in front of every object. */}}
{{- define "lumbung.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride -}}
{{- else if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "lumbung.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "lumbung.labels" -}}
{{ include "lumbung.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "lumbung.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}

{{- define "lumbung.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- .Values.serviceAccount.name | default (include "lumbung.fullname" .) -}}
{{- else -}}
{{- .Values.serviceAccount.name | default "default" -}}
{{- end -}}
{{- end -}}

{{/* The host people type, out of the public address. */}}
{{- define "lumbung.host" -}}
{{- regexReplaceAll "^https?://([^:/]+).*$" .Values.publicUrl "${1}" -}}
{{- end -}}

{{/* What is no secret, name to value: the config map of the portal and the environment of the job are the same. */}}
{{- define "lumbung.settings" -}}
{{- /* Without a certificate of ours PostgreSQL's driver would look for one in the home of the user: the system's, then. */ -}}
{{- $ca := ternary "&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory" "&sslrootcert=/etc/lumbung/database/ca.crt" (empty .Values.database.caSecret) -}}
LUMBUNG_DB_URL: {{ printf "jdbc:postgresql://%s:%v/%s?sslmode=%s%s" .Values.database.host .Values.database.port .Values.database.name .Values.database.sslMode $ca | quote }}
LUMBUNG_PUBLIC_URL: {{ .Values.publicUrl | quote }}
LUMBUNG_PORT: "8080"
LUMBUNG_OIDC_ISSUER: {{ .Values.oidc.issuer | quote }}
LUMBUNG_OIDC_CLIENT_ID: {{ .Values.oidc.clientId | quote }}
LUMBUNG_FILES_DIRECTORY: /var/lib/lumbung/evidence
JAVA_TOOL_OPTIONS: {{ printf "-XX:MaxRAMPercentage=%v %s" .Values.jvm.maxRamPercentage .Values.jvm.options | trim | quote }}
{{- range $name, $value := .Values.extraEnv }}
{{ $name }}: {{ $value | quote }}
{{- end }}
{{- end -}}

{{/* Any process of ours: nobody, on a file system it cannot write, without privileges. */}}
{{- define "lumbung.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "lumbung.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}
