_annuario() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' job='' jobs=jobs input=input place=0 at=1 home word options='' IFS=$'\n'

  # As the program does: where there are no jobs here, those beside it are meant.
  home=$(command -v -- "${COMP_WORDS[0]}") && home=$(readlink -f -- "$home")
  if [ ! -d jobs ] && [ -d "${home%/*}/jobs" ]; then
    jobs=${home%/*}/jobs
    input=${home%/*}/input
  fi

  while ((at < COMP_CWORD)); do
    word=${COMP_WORDS[at]}
    case $word in
      --jobs) jobs=${COMP_WORDS[++at]} ;;
      --input) input=${COMP_WORDS[++at]} ;;
      @VALUES@) ((++at)) ;;
      -*) ;;
      *)
        if [ -z "$command" ]; then
          command=$word
        else
          [ "$place" -gt 0 ] || job=$word
          ((++place))
        fi
        ;;
    esac
    ((++at))
  done

  case $command in
@OPTIONS@
  esac

  case $previous in
    --jobs | --input | --output | --output-dir) COMPREPLY=($(compgen -d -- "$current")) ;;
    --output-file) COMPREPLY=($(compgen -f -- "$current")) ;;
    --language) _annuario_words it en ;;
    --on-error) _annuario_words block exclude ;;
    --year | --edition) _annuario_editions ;;
    @VALUES@) COMPREPLY=() ;;
    *)
      case $current in
        -*) _annuario_words $(printf '%s\n' "$options" | tr ' ' '\n') ;;
        *) _annuario_place ;;
      esac
      ;;
  esac
}

_annuario_place() {
  case $command:$place in
    :*) _annuario_words @COMMANDS@ ;;
    help:0) _annuario_words @COMMANDS@ ;;
    completion:0) _annuario_words bash zsh ;;
    explain-finding:0) _annuario_words @CODES@ ;;
    @JOBS@) _annuario_jobs ;;
    @YEARS@) _annuario_editions ;;
    @FILES@) COMPREPLY=($(compgen -f -- "$current")) ;;
    *) COMPREPLY=() ;;
  esac
}

_annuario_words() {
  local word
  COMPREPLY=()
  for word in "$@"; do
    _annuario_name "$word"
  done
}

# A name from the disk is offered as it would have to be typed, and never run.
_annuario_name() {
  case $1 in
    "$current"*) COMPREPLY+=("$(printf '%q' "$1")") ;;
  esac
}

# A job is a folder with a job.yaml.
_annuario_jobs() {
  local folder
  COMPREPLY=()
  for folder in "$jobs"/*/; do
    folder=${folder%/}
    [ ! -f "$folder/job.yaml" ] || _annuario_name "${folder##*/}"
  done
}

_annuario_editions() {
  local folder
  _annuario_words latest previous open
  for folder in "$input/$job"/*/; do
    folder=${folder%/}
    [ ! -d "$folder" ] || _annuario_name "${folder##*/}"
  done
}

complete -F _annuario annuario
