import { Button as NativeButton } from '@tarojs/components'
import { permissionFor, privacySheetCopy } from '../copy/privacy'
import { openPrivacyContract, usePrivacyQuestion } from '../platform/privacy'
import type { PrivacyQuestion } from '../platform/privacy'
import { Button } from './button'
import { Cell } from './cell'
import { Card } from './section'
import { Sheet } from './sheet'
import './privacy-sheet.scss'

const AGREE = 'agree-privacy'

function Asked({ question }: { readonly question: PrivacyQuestion }) {
  const { what, why, without } = permissionFor(question.referrer)
  return (
    <Sheet
      id="privacy-sheet"
      title={privacySheetCopy.title(what)}
      onClose={question.refuse}
      foot={
        <>
          <Button words={privacySheetCopy.refuse} onPress={question.refuse} />
          {/* WeChat counts the word of a tap on its own button only. */}
          <NativeButton
            id={AGREE}
            className="privacy-agree"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => question.agree(AGREE)}
          >
            {privacySheetCopy.agree}
          </NativeButton>
        </>
      }
    >
      <Card>
        <Cell title={privacySheetCopy.why} line={why} />
        <Cell title={privacySheetCopy.without} line={without} />
        <Cell title={privacySheetCopy.contract} strong={false} onPress={openPrivacyContract} />
      </Card>
    </Sheet>
  )
}

function InWeChat() {
  const question = usePrivacyQuestion()
  return question === null ? null : <Asked question={question} />
}

/**
 * Stands once on every page, with its shell, and shows when WeChat asks for a permission. A browser asks by itself and
 * only for what is used.
 */
export function PrivacySheet() {
  return process.env.TARO_ENV === 'h5' ? null : <InWeChat />
}
